import SpecRuntime

extension Problem {
    /// 404: no venue of that name, or none that the public may see.
    static var noVenue: Problem { .notFound("There is no venue of that name.") }
    /// 404: the system does not exist, belongs to somebody else, or is not offered by the venue.
    static var noSystem: Problem { .notFound("The venue offers no such system.") }
}
