import * as openid from 'openid-client'
import type { OpenIdRequest } from '../../register/openid-requests.js'
import type { OpenIdSettings } from '../ways-in.js'

const SECONDS = 10

/** What the provider's token says, its signature, times, nonce and audience checked. */
export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string }

/** The provider could not be reached, or what came back was not in order; `kind` goes into the access log. */
export class OpenIdFailed extends Error {
  override readonly name = 'OpenIdFailed'
  constructor(readonly kind: 'not reached' | 'not in order' | 'given up') {
    super(`Signing in with the council's own accounts failed: ${kind}.`)
  }
}

/** The provider of the council's own accounts, found out about at the first use. */
export class Provider {
  #found: Promise<openid.Configuration> | null = null

  constructor(private readonly settings: OpenIdSettings) {}

  /** Where to send a person, and what must come back with them. @throws OpenIdFailed when the provider is not reached */
  async begin(): Promise<{ readonly address: string; readonly request: Omit<OpenIdRequest, 'next'> }> {
    const configuration = await this.#configuration()
    const verifier = openid.randomPKCECodeVerifier()
    const request = { state: openid.randomState(), nonce: openid.randomNonce(), verifier }
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback(),
      scope: 'openid profile email',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state: request.state,
      nonce: request.nonce
    })
    return { address: address.href, request }
  }

  /** Exchanges the code that a person brought back. @throws OpenIdFailed when anything about it is not in order */
  async finish(query: Readonly<Record<string, string>>, { state, nonce, verifier }: OpenIdRequest): Promise<Claims> {
    const configuration = await this.#configuration()
    const address = new URL(`${this.#callback()}?${new URLSearchParams(query)}`)
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, address, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true
      })
      return tokens.claims() as Claims
    } catch (error) {
      throw new OpenIdFailed(error instanceof openid.AuthorizationResponseError ? 'given up' : 'not in order')
    }
  }

  /** Where a person signs out of the provider itself; null when it has no such place. */
  async signOutAddress(): Promise<string | null> {
    const configuration = await this.#configuration().catch(() => null)
    if (!configuration?.serverMetadata().end_session_endpoint) return null
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${this.settings.url}/sign-in` }).href
  }

  #callback(): string {
    return `${this.settings.url}/sign-in/openid/back`
  }

  #configuration(): Promise<openid.Configuration> {
    this.#found ??= this.#discover().catch(() => {
      this.#found = null
      throw new OpenIdFailed('not reached')
    })
    return this.#found
  }

  // The token's signature is checked too, although it comes straight from the provider.
  #discover(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings
    const near = issuer.startsWith('http:') ? [openid.allowInsecureRequests] : []
    return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: [openid.enableNonRepudiationChecks, ...near],
      timeout: SECONDS
    })
  }
}
