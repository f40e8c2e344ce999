/// The texts of the documentation page.
enum DocsText {
    /// The page that loads Swagger UI.
    static func page(_ title: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title))</title>
        <link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
        <link rel="stylesheet" href="/docs/swagger-ui.css">
        </head>
        <body>
        <div id="swagger-ui"></div>
        <script src="/docs/swagger-ui-bundle.js"></script>
        <script src="/docs/start.js"></script>
        </body>
        </html>

        """
    }

    /// The page shown while Swagger UI is not there.
    static func missing(_ title: String, _ documentPath: String) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>\(escaped(title))</title></head>
        <body>
        <h1>\(escaped(title))</h1>
        <p>The document itself is at <a href="\(escaped(documentPath))">\(escaped(documentPath))</a>.</p>
        <p>Swagger UI is not installed here. <code>scripts/swagger-ui.sh</code> fetches a release of it; then
        restart the server with <code>DOCS_DIRECTORY</code> naming its folder.</p>
        </body>
        </html>

        """
    }

    /// The script that starts Swagger UI; a file of its own because the page allows no inline script.
    static func script(_ documentPath: String) -> String {
        """
        window.addEventListener("load", () => {
          window.ui = SwaggerUIBundle({
            url: "\(documentPath)",
            dom_id: "#swagger-ui",
            deepLinking: true,
            docExpansion: "list",
            displayRequestDuration: true,
            validatorUrl: null,
          });
        });

        """
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
