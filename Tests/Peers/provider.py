"""An OpenID provider of other people's making (oidc-provider-mock on Authlib) on a free port of 127.0.0.1.

Prints its port, and ends when its standard input does. With the argument `pkce` it also demands proof keys, checked by
Authlib, and names itself in its answers (RFC 9207), which oidc-provider-mock leaves out.
"""
import logging
import os
import sys
import threading
import warnings

warnings.simplefilter("ignore")
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

import flask
import oidc_provider_mock
import werkzeug.serving
from authlib.oauth2.rfc7636 import CodeChallenge
from oidc_provider_mock import _app

logging.getLogger("werkzeug").setLevel(logging.ERROR)


def demand_proof_keys(app):
    challenges = {}

    class Challenge(CodeChallenge):
        def get_authorization_code_challenge(self, code):
            return challenges[code.code][0]

        def get_authorization_code_challenge_method(self, code):
            return challenges[code.code][1]

    class Grant(_app.AuthorizationCodeGrant):
        def save_authorization_code(self, code, request):
            challenges[code] = tuple(
                request.payload.data.get(name) for name in ("code_challenge", "code_challenge_method"))
            super().save_authorization_code(code, request)

        def validate_token_request(self):
            super().validate_token_request()
            self.execute_hook("after_validate_token_request", self.request)

    @app.before_request
    def replace_grant():
        server = flask.g._authlib_authorization_server
        grants = server._authorization_grants
        if not any(grant is Grant for grant, _ in grants):
            extensions = next(found for grant, found in grants if grant is _app.AuthorizationCodeGrant)
            grants.clear()
            server._token_grants.clear()
            server.register_grant(Grant, extensions + [Challenge(required=True)])

    @app.after_request
    def announce(response):
        issuer = flask.request.host_url.rstrip("/")
        if flask.request.path == "/.well-known/openid-configuration":
            document = response.get_json()
            document["code_challenge_methods_supported"] = ["S256"]
            document["authorization_response_iss_parameter_supported"] = True
            response.set_data(flask.json.dumps(document))
        elif flask.request.path == "/oauth2/authorize" and "location" in response.headers:
            response.headers["location"] += "&iss=" + issuer.replace(":", "%3A").replace("/", "%2F")
        return response


app = oidc_provider_mock.app(require_nonce=True)
if "pkce" in sys.argv[1:]:
    demand_proof_keys(app)
server = werkzeug.serving.make_server("127.0.0.1", 0, app, threaded=True)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
