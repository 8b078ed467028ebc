import DeskwireProtocol
import Testing

/// What the schema says of methods and codes arrives in Swift.
@Suite struct MethodsTests {
    @Test func aMethodSaysWhatTheSchemaSays() {
        let method = Methods.createTicket.description
        #expect(method.opcode == 0x0101)
        #expect(method.name == "CreateTicket" && method.group == "Tickets")
        #expect(method.repeatClass == .keyed)
        #expect(method.roles == [.customer, .staff, .service])
        #expect(method.scope == "tickets")
        #expect(method.deadlineMs == 10_000)
        #expect(!method.isSensitive && !method.isStreaming)
        #expect(method.requestName == CreateTicketRequest.name)
        #expect(method.replyName == CreateTicketReply.name)
        #expect(Methods.hello.description.isSensitive)
        #expect(Methods.subscribe.description.isStreaming)
    }

    @Test func methodsAreInTheOrderOfTheirOpcodes() {
        let opcodes = Methods.all.map(\.opcode)
        #expect(opcodes == opcodes.sorted() && Set(opcodes).count == opcodes.count)
        for method in Methods.all {
            #expect(
                messageTypes[method.requestName] != nil && messageTypes[method.replyName] != nil
            )
        }
    }

    @Test func everyErrorCodeHasAdvice() {
        for code in ErrorCode.all where code != .unspecified {
            #expect(Retry.all.contains(code.retryAdvice) && code.retryAdvice != .unspecified)
        }
        #expect(ErrorCode.overloaded.retryAdvice == .sameRequest)
        #expect(ErrorCode(rawValue: 9_999).retryAdvice == .unspecified)
        #expect(ErrorCode(rawValue: 9_999).name == nil)
    }

    @Test func aMessageIsDescribedWithoutItsFields() {
        let login = PasswordCredential(login: "someone@example.org", secret: "a secret")
        #expect("\(login)" == "PasswordCredential (\(login.encodedSize) bytes)")
        #expect(!String(reflecting: [Credential(kind: .password(login))]).contains("secret"))
    }
}
