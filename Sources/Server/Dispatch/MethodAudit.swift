import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// How a method stands in the audit log (SEC-130).
///
/// Daily work is not in it: creating, answering and reading tickets. What only administrators or the operator may
/// change always is, so that a new method of theirs need not be thought of here.
enum MethodAudit: Sendable {
    case none
    /// A row in the transaction of the write.
    case written
    /// Counted when it is asked, because it writes nothing of its own or strangers may ask it.
    case noted

    init(_ method: MethodDescription) {
        if Self.notedOpcodes.contains(method.opcode) {
            self = .noted
        } else if method.repeatClass == .read {
            self = .none
        } else if Self.writtenOpcodes.contains(method.opcode) {
            self = .written
        } else {
            let isOfManyPeople = method.roles.contains { role in
                role == .anyone || role == .customer || role == .staff || role == .service
            }
            self = isOfManyPeople ? .none : .written
        }
    }

    private static let notedOpcodes: Set<UInt16> = [
        Methods.requestReset.description.opcode,
        Methods.requestLoginCode.description.opcode,
        Methods.startBackup.description.opcode,
        Methods.listAudit.description.opcode,
        Methods.exportCustomer.description.opcode,
    ]

    /// Who may come in and what they may do, where others than administrators change it, too.
    private static let writtenOpcodes: Set<UInt16> = [
        Methods.claimAdministrator.description.opcode,
        Methods.acceptInvitation.description.opcode,
        Methods.changePassword.description.opcode,
        Methods.completeReset.description.opcode,
        Methods.confirmSecondStep.description.opcode,
        Methods.disableSecondStep.description.opcode,
        Methods.createRecoveryCodes.description.opcode,
        Methods.requestEmailChange.description.opcode,
        Methods.confirmEmailChange.description.opcode,
        Methods.revertEmailChange.description.opcode,
        Methods.endSession.description.opcode,
        Methods.createCustomer.description.opcode,
        Methods.inviteCustomer.description.opcode,
        Methods.revokeInvitation.description.opcode,
        Methods.setSupportPeriod.description.opcode,
        Methods.setAccessMode.description.opcode,
        Methods.createOpenLink.description.opcode,
        Methods.revokeOpenLink.description.opcode,
        Methods.rotatePortalKey.description.opcode,
        Methods.setPortalEnabled.description.opcode,
        Methods.setPortalRole.description.opcode,
        Methods.deleteCustomer.description.opcode,
        Methods.createOrganisation.description.opcode,
        Methods.renameOrganisation.description.opcode,
        Methods.addOrganisationMember.description.opcode,
        Methods.removeOrganisationMember.description.opcode,
        // It makes a new token where the mail had one.
        Methods.resendMail.description.opcode,
    ]
}

extension Transaction {
    /// The row of a write that a method did.
    func audit(_ method: MethodDescription, _ call: Call) throws {
        try audit(AuditEntry(method.name, call: call, object: auditObject))
    }
}
