/// What an installation is for; the defaults depend on it.
enum AppEnvironment: String, CaseIterable, Sendable {
    case development, test, production
}
