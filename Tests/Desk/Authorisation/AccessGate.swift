import DeskwireProtocol
import Testing

/// What the gate is expected to say, out of the list of roles that is written by hand in `AuthorisationTests`.
enum AccessGate {
    /// Works between the two steps of a login.
    private static let half: Set<String> = ["Authenticate", "Logout", "ResendCode"]
    /// Works for who must set up a second step first.
    private static let enrolling: Set<String> = [
        "Logout", "GetSecondStep", "EnrolSecondStep", "ConfirmSecondStep",
    ]
    /// Needs a login of the last ten minutes (SEC-065).
    private static let fresh: Set<String> = [
        "ExportCustomer", "EraseCustomer", "CreateServiceToken", "CreateStaff", "UpdateStaff",
        "ResetSecondStep", "RequestEmailChange", "AddBccAddress", "CreatePortalRole",
        "UpdatePortalRole", "DeleteCustomer",
    ]
    /// What an open link opens besides reading, where it allows replies.
    private static let replies: Set<String> = ["PostMessage"]
    /// Cannot be divided by categories, besides all of the scope `customers` (SEC-064).
    private static let undivided: Set<String> = [
        "RequestCancellation", "GetStatistics", "AddDocument", "ListDocuments", "RemoveDocument",
        "Notify",
    ]

    /// Nil: the request goes on to its handler.
    static func expected(_ method: MethodDescription, _ asker: Asker) throws -> Answer? {
        let row = try #require(AuthorisationTests.expected[method.name], "\(method.name)")
        let roles = row.prefix { $0 != " " }
        let scope = row.dropFirst(roles.count).drop { $0 == " " }
        // There is one Hello on a connection.
        if method.name == "Hello", asker != .nobody { return .closed }
        if asker == .half {
            return half.contains(method.name) ? nil : .code(.unauthenticated)
        }
        if roles.contains("N") { return nil }
        switch asker {
        case .nobody: return .code(.unauthenticated)
        case .operator: return roles.contains("O") ? nil : .code(.unauthenticated)
        case .late: return .code(.tokenExpired)
        default: break
        }
        guard has(asker, roles) else { return .code(.permissionDenied) }
        switch asker {
        case .enrolling where !enrolling.contains(method.name):
            return .code(.secondStepRequired)
        case .guest where method.repeatClass != .read: return .code(.permissionDenied)
        case .replyingGuest
        where method.repeatClass != .read && !replies.contains(method.name):
            return .code(.permissionDenied)
        case .stale where fresh.contains(method.name): return .code(.permissionDenied)
        case .scopeless where !scope.isEmpty: return .code(.permissionDenied)
        case .limited where scope == "customers" || undivided.contains(method.name):
            return .code(.permissionDenied)
        default: return nil
        }
    }

    private static func has(_ asker: Asker, _ roles: Substring) -> Bool {
        switch asker {
        case .staff, .outsider: roles.contains("S")
        case .administrator, .stale, .late: roles.contains("A")
        case .service, .scopeless, .limited: roles.contains("T")
        default: roles.contains("C")
        }
    }
}
