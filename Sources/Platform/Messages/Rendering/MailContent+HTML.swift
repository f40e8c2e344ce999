extension MailContent {
    /// The mail as an HTML document that loads nothing.
    var html: String {
        var html = HTMLText()
        html.element("html", ["lang": "en"]) { html in
            html.element("head") { head in
                head.void("meta", ["charset": "utf-8"])
                head.void("meta", ["name": "viewport", "content": "width=device-width"])
                head.element("title", text: subject)
            }
            html.element("body", ["style": Self.bodyStyle]) { body in
                for block in blocks { block.render(to: &body) }
            }
        }
        return "<!DOCTYPE html>\n\(html.source)\n"
    }

    private static let bodyStyle =
        "margin:0 auto;padding:24px;max-width:560px;font:16px/1.5 sans-serif;color:#222"
}

extension MailContent.Block {
    fileprivate func render(to html: inout HTMLText) {
        switch self {
        case .paragraph(let text): html.element("p", text: text)
        case .action(let label, let url): Self.action(label, url, &html)
        case .link(let text, let url):
            html.element("p") { paragraph in
                paragraph.add(text + " ")
                paragraph.element("a", ["href": url], text: url)
            }
        case .details(let details): Self.details(details, &html)
        }
    }

    /// The address is shown too, for programs that do not show links and people who want to see where one leads.
    private static func action(_ label: String, _ url: String, _ html: inout HTMLText) {
        let style =
            "display:inline-block;padding:10px 18px;border-radius:6px;background:#5b2be0;color:#fff;"
            + "text-decoration:none"
        html.element("p") { $0.element("a", ["href": url, "style": style], text: label) }
        html.element("p", ["style": "font-size:13px;color:#666;word-break:break-all"], text: url)
    }

    private static func details(_ details: [MailContent.Detail], _ html: inout HTMLText) {
        html.element("p", ["style": "padding:12px;background:#f4f4f6"]) { paragraph in
            for (index, detail) in details.enumerated() {
                if index > 0 { paragraph.void("br") }
                paragraph.element("b", text: detail.name + ":")
                paragraph.add(" " + detail.value)
            }
        }
    }
}
