import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReceivedFile, Upload } from './page.js'

/**
 * Puts the files of a form in a folder of their own as they arrive, and its fields on the request. The form's token comes
 * first and is checked before a byte is kept. Nothing stays when the form breaks off or is too large.
 */
export async function receiveFiles(server: FastifyInstance, request: FastifyRequest, home: string): Promise<Upload> {
  const id = randomBytes(16).toString('base64url')
  const folder = join(home, 'uploads', id)
  try {
    return { id, folder, files: await receive(server, request, folder) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function receive(server: FastifyInstance, request: FastifyRequest, folder: string): Promise<Upload['files']> {
  const fields: Record<string, unknown> = {}
  const files: ReceivedFile[] = []
  request.body = fields
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = part.value
      continue
    }
    if (files.length === 0) await checkToken(server, request)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `${files.length}${safeExtension(part.filename)}`)
    const target = createWriteStream(path, { mode: 0o600 })
    await pipeline(part.file, target)
    // A form without a chosen file still sends one empty part without a name.
    if (!part.filename) continue
    files.push({ field: part.fieldname, name: basename(part.filename), path, bytes: target.bytesWritten })
  }
  if (files.length === 0) await checkToken(server, request)
  return files
}

function checkToken(server: FastifyInstance, request: FastifyRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const refusing = { send: reject } as unknown as FastifyReply
    server.csrfProtection(request, refusing, resolve)
  })
}

function safeExtension(name: string): string {
  const extension = extname(name).toLowerCase()
  return /^\.[a-z0-9]{1,8}$/.test(extension) ? extension : ''
}
