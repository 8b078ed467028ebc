/// How long a login lasts (SEC-061).
package enum SessionRule {
    package static let sessionsMax: Int64 = 20
    /// How long after a login a person may do what needs one of late (SEC-065).
    package static let freshSeconds: Int64 = 600

    /// Seconds from login to the end, used or not.
    package static func absoluteSeconds(_ role: PrincipalRole) -> Int64 {
        role == .customer ? 30 * 86_400 : 86_400
    }

    /// Seconds without use after which the session ends.
    package static func idleSeconds(_ role: PrincipalRole) -> Int64 {
        role == .customer ? 86_400 : 3600
    }

    /// How late the storage may hear of a use: one write in this time, however much a connection asks for.
    package static func noteMs(idleMs: Int64) -> Int64 { idleMs / 60 }
}
