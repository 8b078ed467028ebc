import DeskwireProtocol

/// The methods whose requests carry a password or the code of a second step: over plain TCP from another machine they
/// are refused before their body is looked at (SEC-002). Hello and Authenticate carry one or not: the credential says.
enum PrivateMethods {
    static let opcodes: Set<UInt16> = [
        Methods.acceptInvitation.description.opcode,
        Methods.changePassword.description.opcode,
        Methods.claimAdministrator.description.opcode,
        Methods.completeReset.description.opcode,
        Methods.confirmSecondStep.description.opcode,
        Methods.createRecoveryCodes.description.opcode,
        Methods.disableSecondStep.description.opcode,
        Methods.enrolSecondStep.description.opcode,
    ]
}
