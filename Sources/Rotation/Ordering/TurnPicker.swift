/// Decides what the policy has sung next, among the requests that no host has moved.
protocol TurnPicker {
    /// What is next, or nil when nothing is left that can be called. The same is offered again until it is
    /// sung, or until one of its singers has sung something else.
    ///
    /// - Parameter passedOver: Gets the requests that would have come before it but for somebody who is away.
    mutating func offer(_ book: TurnBook, passedOver: inout [Int]) -> Offer?

    /// Takes note that a request is sung now, whoever chose it.
    mutating func sing(_ request: Int)
}

/// What is next, and why.
struct Offer {
    enum Grounds {
        case arrival
        case turn
        case newSinger
        case together(asSoonAs: Int)
        /// Nothing that the policy offers.
        case movedByHost

        var isOutOfTurn: Bool {
            if case .movedByHost = self { true } else { false }
        }
    }

    let request: Int
    let grounds: Grounds
}
