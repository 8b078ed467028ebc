import DeskwireProtocol

/// Who asks: the columns of the matrix.
enum Asker: String, Sendable, CaseIterable {
    /// No credential.
    case nobody
    /// The password was right and the second step is missing.
    case half
    /// Ada, whose things most requests name.
    case owner
    /// Of Ada's organisation, with a role that shares its tickets and documents.
    case colleague
    /// Of Ada's organisation, with a role that shares nothing.
    case neighbour
    /// Of another organisation.
    case stranger
    /// By an open link of Ada's that allows reading, and by one that allows replies.
    case guest, replyingGuest
    /// Ada, who must set up a second step first.
    case enrolling
    /// In the group that has tickets, and in none.
    case staff, outsider
    case administrator
    /// An administrator whose login is an hour old, and one whose session is over.
    case stale, late
    /// A service token with the scope of the method, and one with every other scope.
    case service, scopeless
    /// A service token that is limited to the category of Eve's tickets.
    case limited
    /// Who came by the control socket.
    case `operator`

    /// Sees the desk from outside.
    var isCustomer: Bool {
        switch self {
        case .owner, .colleague, .neighbour, .stranger, .guest, .replyingGuest, .enrolling: true
        default: false
        }
    }

    var isGuest: Bool { self == .guest || self == .replyingGuest }

    /// Differs from another one at the gate and nowhere behind it.
    var isOnlyForTheGate: Bool {
        switch self {
        case .half, .enrolling, .stale, .late, .scopeless: true
        default: false
        }
    }

    /// How far the connection has got.
    var standing: CallerStanding {
        switch self {
        case .nobody: .anonymous
        case .half: .halfAuthenticated
        default: .authenticated
        }
    }
}

/// What an object is to who asks for it.
enum Relation: String, Sendable {
    case own, shared, foreign, missing
    /// Of a customer or of the desk, to the desk side.
    case desk
    /// Out of use or not published, to the desk side.
    case retired
    /// There is none, and the desk side may know it.
    case deskMissing
}

/// What is answered.
enum Answer: Sendable, Equatable, CustomStringConvertible {
    case ok
    case code(ErrorCode)
    /// The connection ends.
    case closed

    var description: String {
        switch self {
        case .ok: "ok"
        case .closed: "closed"
        case .code(let code): code.name ?? "\(code.rawValue)"
        }
    }
}
