package import DeskwireDomain
package import DeskwireProtocol

/// Who may call one method, read from the schema once at start-up.
///
/// An administrator passes where staff may. A service token passes where services may and it holds the scope.
package struct AccessRequirement: Sendable, Equatable {
    private let isOpen: Bool
    private let customers: Bool
    private let staff: Bool
    private let administrators: Bool
    private let services: Bool
    private let operators: Bool
    /// Nil with services allowed: any service token will do.
    private let scope: Scope?
    /// The schema names a scope that this server does not know: no service token can hold it.
    private let scopeIsUnknown: Bool
    /// Works for those who must set up a second step first.
    private let isForEnrolment: Bool
    /// A person must have logged in of late (SEC-065); a service token has its scope instead.
    private let needsFreshLogin: Bool
    /// What an open link must allow; nil where no link is enough.
    private let linkRights: LinkRights?
    /// Keeps to the categories of a service token that is limited to some (SEC-064). What does not say so is refused.
    private let keepsToCategories: Bool

    package init(_ description: MethodDescription) {
        let roles = description.roles
        isOpen = roles.contains(.anyone)
        customers = roles.contains(.customer)
        staff = roles.contains(.staff)
        administrators = roles.contains(.administrator)
        services = roles.contains(.service)
        operators = roles.contains(.operator)
        scope = Scope(rawValue: description.scope)
        scopeIsUnknown = scope == nil && !description.scope.isEmpty
        isForEnrolment = Self.enrolment.contains(description.opcode)
        keepsToCategories = description.limitedTokens == .served
        needsFreshLogin = Self.afterFreshLogin.contains(description.opcode)
        linkRights =
            if description.opcode == Methods.postMessage.description.opcode {
                .replying
            } else if description.repeatClass == .read {
                .reading
            } else {
                nil
            }
    }

    private static let enrolment = [
        Methods.logout.description.opcode, Methods.getSecondStep.description.opcode,
        Methods.enrolSecondStep.description.opcode, Methods.confirmSecondStep.description.opcode,
    ]

    /// What makes or changes who may come in and what they may do, sends copies of all mail away, or cannot be undone.
    /// Settings are asked about where it is known which of them change.
    private static let afterFreshLogin = [
        Methods.exportCustomer.description.opcode, Methods.eraseCustomer.description.opcode,
        Methods.createServiceToken.description.opcode, Methods.createStaff.description.opcode,
        Methods.updateStaff.description.opcode, Methods.resetSecondStep.description.opcode,
        Methods.requestEmailChange.description.opcode, Methods.addBccAddress.description.opcode,
        Methods.createPortalRole.description.opcode, Methods.updatePortalRole.description.opcode,
        Methods.deleteCustomer.description.opcode,
    ]

    /// Lets the caller pass, or says why not. A method open to anyone ignores an expired session.
    /// `isOperator`: the connection came in by the control socket.
    package func check(
        _ caller: Principal?,
        isOperator: Bool = false,
        now: Timestamp
    ) throws(Rejection) {
        if isOpen || (isOperator && operators) { return }
        guard let caller else { throw .refused(.unauthenticated) }
        guard now < caller.expiresAt else { throw .refused(.tokenExpired) }
        guard allows(caller.role) else {
            throw .refused(.permissionDenied("Your role may not call this method."))
        }
        guard !caller.mustEnrol || isForEnrolment else { throw .refused(.secondStepRequired) }
        if let link = caller.link {
            guard let linkRights, linkRights <= link else {
                throw .refused(
                    .permissionDenied("The link is not for this; log in to do more.")
                )
            }
        }
        guard caller.role == .service || !needsFreshLogin || caller.isFresh(at: now) else {
            throw .refused(.needsFreshLogin)
        }
        guard caller.role == .service, services else { return }
        if scopeIsUnknown || scope.map({ !caller.scopes.contains($0) }) ?? false {
            throw .refused(.permissionDenied("The service token lacks the scope of this method."))
        }
        guard keepsToCategories || !caller.categories.isLimited else {
            throw .refused(
                .permissionDenied(
                    "The service token is limited to categories; this method reaches beyond them."
                )
            )
        }
    }

    private func allows(_ role: PrincipalRole) -> Bool {
        switch role {
        case .customer: customers
        case .staff: staff
        case .administrator: administrators || staff
        case .service: services
        }
    }
}
