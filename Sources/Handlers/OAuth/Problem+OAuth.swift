import Platform
import SpecRuntime

extension Problem {
    /// 409: the address is that of an account that the provider does not sign in to.
    static var accountLinkRequired: Problem {
        Problem(
            slug: "account_link_required", status: 409, title: "Sign in and link the provider first",
            detail: "There is an account with this address. Sign in to it, then link the provider.")
    }

    /// 409: the provider's account signs in elsewhere, or another of the provider's signs in here.
    static func identityInUse(_ detail: String) -> Problem {
        Problem(slug: "identity_in_use", status: 409, title: "Linked already", detail: detail)
    }

    /// 409: nobody could sign in any more.
    static var lastSignInMethod: Problem {
        Problem(
            slug: "last_sign_in_method", status: 409, title: "This is the last way to sign in",
            detail: "Set a password or link another provider first.")
    }

    /// 400: one text for whatever is wrong with a code of ours.
    static var uselessCode: Problem {
        .invalidToken("The code was used, has expired, or another client asked for it.")
    }

    /// 400: an answer that nobody here waits for.
    static var unexpectedAnswer: Problem {
        .invalidToken("This sign-in was not begun in this browser, has expired, or was answered before.")
    }

    /// 403: no address to make an account with.
    static var unvouchedAddress: Problem {
        .emailNotVerified(
            "The provider does not vouch for an address. Sign up with your address, then link the provider.")
    }

    /// 401 for a token that is not good, 502 for a provider that is not.
    init(_ error: IdentityProviderError) {
        self =
            error.isFaultOfBearer
            ? .authenticationFailed("The provider's token is not good here.", challenge: "Bearer")
            : .providerError("The provider does not answer as it should.", cause: error)
    }
}
