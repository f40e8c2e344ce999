"""Reads mails as Python's email package does: Base64 in a JSON list on standard input, what is in each on output."""
import base64
import email
import email.header
import email.policy
import email.utils
import html.parser
import json
import re
import sys


class Page(html.parser.HTMLParser):
    """The elements, addresses and words of an HTML part."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements, self.attributes, self.links, self.words = [], [], [], []

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.attributes += [name for name, _ in attributes]
        self.links += [value for name, value in attributes if name == "href"]

    def handle_data(self, text):
        self.words.append(text)


def addresses(data, mail, name):
    """Names and addresses of a header. Names are decoded by the older interface: the newer one puts spaces between
    encoded words (Python issue 35547), against RFC 2047 §6.2."""
    shown, _ = email.utils.parseaddr(email.message_from_bytes(data)[name])
    shown = str(email.header.make_header(email.header.decode_header(shown)))
    return [[shown, address.addr_spec] for address in mail[name].addresses]


def read(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    parts = {part.get_content_subtype(): part for part in mail.walk() if not part.is_multipart()}
    page = Page()
    page.feed(parts["html"].get_content())
    page.close()
    head = data.split(b"\r\n\r\n", 1)[0]
    return {
        "headers": [[name, str(value)] for name, value in mail.items()],
        "defects": [str(defect) for part in mail.walk() for defect in part.defects]
        + [str(defect) for value in mail.values() for defect in value.defects],
        "type": mail.get_content_type(),
        "from": addresses(data, mail, "from"), "to": addresses(data, mail, "to"),
        "parts": [part.get_content_type() for part in mail.walk()],
        "encodings": [part["content-transfer-encoding"] for part in parts.values()],
        "plain": parts["plain"].get_content(),
        "elements": page.elements, "attributes": page.attributes, "links": page.links,
        "words": re.sub(r"\s+", " ", " ".join(page.words)),
        "longestHeaderLine": max(len(line) for line in head.split(b"\r\n")),
        "longestLine": max(len(line) for line in data.split(b"\r\n")),
        "isSevenBit": data.isascii(),
        "bareLineEnds": len(re.findall(rb"(?<!\r)\n|\r(?!\n)", data)),
    }


print(json.dumps([read(base64.b64decode(text)) for text in json.load(sys.stdin)]))
