extension Problem {
    /// 404: the installation has switched this operation off.
    public static func featureDisabled(_ detail: String? = nil) -> Problem {
        Problem(slug: "feature_disabled", status: 404, title: "Not available here", detail: detail)
    }
}
