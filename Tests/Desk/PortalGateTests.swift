import DeskwireDomain
import DeskwireProtocol
import Testing

@testable import DeskwireServer

/// every method that customers may call belongs to a section, or is known to belong to none.
struct PortalGateTests {
    /// What a customer can do whatever administrators hide.
    private static let outside: Set<String> = [
        "Hello", "Authenticate", "Logout", "ServerInfo", "ListMethods", "ListCategories",
        "ListStatuses", "ChangePassword", "AcceptInvitation", "ClaimAdministrator",
        "RequestReset", "CompleteReset", "RequestLoginCode", "OpenPortal", "GetPortalProfile",
        "GetPortalHome", "GetSecondStep", "EnrolSecondStep", "ConfirmSecondStep",
        "DisableSecondStep", "CreateRecoveryCodes", "SecondStep", "ResendCode",
        "RequestEmailChange", "ConfirmEmailChange", "RevertEmailChange", "ListSessions",
        "EndSession",
        // What a file is put to use for decides; an upload by itself shows nothing.
        "BeginUpload", "PutUploadChunk", "GetUpload", "FinishUpload", "CancelUpload",
        // What a file hangs on decides; the handler asks for it.
        "GetDocument", "ReadDocument",
    ]

    @Test(arguments: Methods.all)
    func everyMethodOfCustomersHasASection(method: MethodDescription) {
        let isForCustomers = method.roles.contains(.customer) || method.roles.contains(.anyone)
        let need = PortalGate.needs[method.opcode]
        guard isForCustomers else {
            #expect(need == nil)
            return
        }
        #expect((need == nil) == Self.outside.contains(method.name), "\(method.name)")
        if let need {
            #expect(need.action == .read || method.repeatClass != .read, "\(method.name)")
            #expect(PortalRight.all.contains(need))
        }
    }
}
