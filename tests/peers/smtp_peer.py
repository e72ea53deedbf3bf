"""A real SMTP server for tests: aiosmtpd with TLS, AUTH and the faults that mail servers have.

It prints one line of JSON, {"port": ..., "certificate": ...}, and ends when its standard input is
closed, so that it never outlives the test that started it. Every mail it takes becomes one line of
JSON in FOLDER/mails.jsonl. What goes wrong is chosen by the local part of the reader's address, so
that one server shows all faults:

    refused  550 to RCPT          later  450 to RCPT        relay  554 to RCPT
    spam     554 after DATA       hang   no answer to DATA
    once     250, then the connection is closed
    lost     the mail is taken, then the connection is closed without a 250

A sender whose local part is "refused" is refused at MAIL.
"""

import argparse
import asyncio
import email
import email.policy
import functools
import itertools
import json
import pathlib
import ssl
import subprocess
import sys

from aiosmtpd.smtp import SMTP, AuthResult

CERTIFICATE = """
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = localhost
[extensions]
basicConstraints = critical, CA:FALSE
subjectAltName = DNS:localhost, IP:127.0.0.1
"""


def local_part(address):
    return address.split("@")[0]


class Server(SMTP):
    """aiosmtpd's protocol, able to hang up after its last word."""

    connections = itertools.count(1)

    def connection_made(self, transport):
        self.number = getattr(self, "number", None) or next(self.connections)
        super().connection_made(transport)

    async def push(self, status):
        await super().push(status)
        if getattr(self, "hangs_up", False):
            self.transport.close()


class Handler:
    """Takes mails, or not."""

    def __init__(self, folder):
        self.mails = folder / "mails.jsonl"

    async def handle_MAIL(self, server, session, envelope, address, options):
        if local_part(address) == "refused":
            return "550 5.1.8 this sender may not send here"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        refusals = {
            "refused": f"550 5.1.1 <{address}>: no such reader",
            "later": "450 4.2.0 greylisted, try again later",
            "relay": f"554 5.7.1 <{address}>: relay access denied",
        }
        if refusal := refusals.get(local_part(address)):
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        fault = local_part(envelope.rcpt_tos[0])
        if fault == "spam":
            return "554 5.6.0 this letter is not wanted"
        if fault == "hang":
            await asyncio.sleep(600)
        self.keep(server, session, envelope)
        if fault == "lost":
            server.transport.abort()
        server.hangs_up = fault == "once"
        return "250 OK"

    def keep(self, server, session, envelope):
        def content(kind):
            return mail.get_body((kind,)).get_content().replace("\r\n", "\n")

        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        record = {
            "connection": server.number,
            "encrypted": server.transport.get_extra_info("ssl_object") is not None,
            "user": session.auth_data and session.auth_data.login.decode(),
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "headers": [[name, str(value)] for name, value in mail.items()],
            "readers": [reader.addr_spec for reader in mail["To"].addresses],
            "text": content("plain"),
            "html": content("html"),
        }
        with self.mails.open("a") as file:
            file.write(json.dumps(record) + "\n")


def make_certificate(folder):
    settings, key, certificate = (folder / name for name in ("openssl.cnf", "key.pem", "cert.pem"))
    settings.write_text(CERTIFICATE)
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    command += ["-nodes", "-days", "2", "-config", settings, "-keyout", key, "-out", certificate]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context, certificate


async def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tls", choices=["none", "starttls", "tls"], default="starttls")
    parser.add_argument("--auth", metavar="USER:PASSWORD", help="required when given")
    options = parser.parse_args()

    context, certificate = make_certificate(options.folder)

    def authenticate(server, session, envelope, mechanism, data):
        given = f"{data.login.decode()}:{data.password.decode()}"
        return AuthResult(success=given == options.auth, handled=False, auth_data=data)

    starttls = options.tls == "starttls"
    protocol = functools.partial(
        Server,
        Handler(options.folder),
        hostname="localhost",
        enable_SMTPUTF8=True,
        tls_context=context if starttls else None,
        require_starttls=starttls,
        auth_required=options.auth is not None,
        auth_require_tls=starttls,
        authenticator=authenticate,
    )
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        protocol, "127.0.0.1", 0, ssl=context if options.tls == "tls" else None
    )
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"port": port, "certificate": str(certificate)}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
