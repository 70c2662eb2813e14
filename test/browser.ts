import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']

/** Starts a headless Chromium: the one that `CHROMIUM` names, else the system's, installed first when it is missing and we may. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: SWITCHES })
}

function findChromium(): string {
  const found = installed() ?? (mayInstall() ? install() : undefined)
  if (found) return found
  throw new Error(
    'The page tests need Chromium: install it with "apt-get install chromium" (or your system’s own way), or set CHROMIUM to where it is.'
  )
}

function installed(): string | undefined {
  const named = process.env.CHROMIUM
  return (named ? [named] : PLACES).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function mayInstall(): boolean {
  return process.env.CHROMIUM === undefined && process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')
}

function install(): string | undefined {
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
  } catch {
    return undefined
  }
  return installed()
}
