import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/** What a provider's next token is to be like, beyond who signs in. */
export interface Fault {
  readonly nonce?: string
  readonly audience?: string
  readonly issuer?: string
  readonly expired?: boolean
  /** Signed with a key that is not the provider's. */
  readonly forged?: boolean
}

/** A provider of sign-ins on this machine that says yes to everyone: what it says of them, and its faults, can be set. */
export interface OpenIdProvider {
  readonly issuer: string
  claims: JWTPayload
  fault: Fault
  close(): Promise<void>
}

interface Sent {
  readonly nonce: string
  readonly challenge: string
  readonly redirect: string
}

/** Starts a provider: discovery, keys, authorisation by code with PKCE, tokens signed with RS256, and a place to sign out. */
export async function startOpenIdProvider(client: {
  readonly id: string
  readonly secret: string
}): Promise<OpenIdProvider> {
  const [own, other] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const codes = new Map<string, Sent>()
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: OpenIdProvider = {
    issuer,
    claims: {},
    fault: {},
    close: () => new Promise(resolve => server.close(() => resolve()))
  }
  return provider

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer)
    if (pathname === '/.well-known/openid-configuration') return json(response, described())
    if (pathname === '/keys') return json(response, { keys: [jwk] })
    if (pathname === '/authorise') return authorise(searchParams, response)
    if (pathname === '/token') return json(response, await tokenFor(request))
    response.writeHead(404).end()
  }

  function described(): object {
    return {
      issuer,
      authorization_endpoint: `${issuer}/authorise`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      end_session_endpoint: `${issuer}/sign-out`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['client_secret_post']
    }
  }

  function authorise(asked: URLSearchParams, response: ServerResponse): void {
    const redirect = asked.get('redirect_uri')!
    if (asked.get('client_id') !== client.id || asked.get('code_challenge_method') !== 'S256')
      return void response.writeHead(400).end()
    const code = randomUUID()
    codes.set(code, { nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, redirect })
    const back = new URLSearchParams({ code, state: asked.get('state')! })
    response.writeHead(302, { location: `${redirect}?${back}` }).end()
  }

  async function tokenFor(request: IncomingMessage): Promise<object> {
    let text = ''
    for await (const chunk of request) text += chunk
    const body = new URLSearchParams(text)
    const sent = codes.get(body.get('code') ?? '')
    codes.delete(body.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url')
    if (!sent || sent.challenge !== challenge || sent.redirect !== body.get('redirect_uri')) throw new Error('code')
    if (body.get('client_id') !== client.id || body.get('client_secret') !== client.secret) throw new Error('client')
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: await sign(sent.nonce) }
  }

  function sign(nonce: string): Promise<string> {
    const { fault, claims } = provider
    const now = Math.floor(Date.now() / 1000) - (fault.expired ? 7200 : 0)
    return new SignJWT({ ...claims, nonce: fault.nonce ?? nonce })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(fault.issuer ?? issuer)
      .setAudience(fault.audience ?? client.id)
      .setIssuedAt(now)
      .setExpirationTime(now + 3600)
      .sign(fault.forged ? other.privateKey : own.privateKey)
  }
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
