/// Why a request stands where it does; a screen can show it.
public enum Reason: Hashable, Sendable {
    /// Being sung.
    case performing
    /// In the order of arrival.
    case arrival
    /// The singer's turn, numbered from 1 for tonight, and which song of it.
    case turn(of: SingerID, number: Int, song: Int)
    /// A singer who has not sung tonight, let in between the others.
    case newSinger(SingerID)
    /// A duet at the turn of the one of its singers who was due last.
    case together(asSoonAs: SingerID)
    /// A host put it here.
    case movedByHost
    /// Passed over: this singer is away. The place is the one to which the request comes back if they do so
    /// now.
    case away(SingerID, keepsPlace: Int)
    /// A host holds it back.
    case held
    /// This singer was removed.
    case removed(SingerID)

    /// The reason in English.
    ///
    /// - Parameter name: How a singer is called.
    public func text(_ name: (SingerID) -> String) -> String {
        switch self {
        case .performing: "on stage"
        case .arrival: "in order of arrival"
        case .turn(let singer, let number, 1): "turn \(number) of \(name(singer))"
        case .turn(let singer, let number, let song): "turn \(number) of \(name(singer)), song \(song)"
        case .newSinger(let singer): "\(name(singer)) is new tonight"
        case .together(let singer): "together, as soon as \(name(singer)) is due"
        case .movedByHost: "moved by the host"
        case .away(let singer, let place): "\(name(singer)) is away, keeps place \(place)"
        case .held: "held by the host"
        case .removed(let singer): "\(name(singer)) has left"
        }
    }
}
