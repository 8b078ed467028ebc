public import DeskwireWire

/// A method with the types of its request and its reply.
public struct Method<Request: WireMessage, Reply: WireMessage>: Sendable {
    /// What the schema says of it.
    public let description: MethodDescription

    /// The generated list makes these.
    init(_ description: MethodDescription) {
        self.description = description
    }
}

/// What the schema says of a method.
public struct MethodDescription: Sendable, Equatable {
    /// The number in the frame header.
    public let opcode: UInt16
    /// The schema's name, e.g. `CreateTicket`.
    public let name: String
    /// The service that the method belongs to, e.g. `Tickets`.
    public let group: String
    /// How a request may be repeated.
    public let repeatClass: RepeatClass
    /// Who may call it.
    public let roles: [Role]
    /// The scope that a service token needs; empty where services may not call.
    public let scope: String
    /// How long the server works on it when the request names no time.
    public let deadlineMs: UInt32
    /// Carries a secret: never compressed, never logged.
    public let isSensitive: Bool
    /// Answers with many REPLY frames.
    public let isStreaming: Bool
    /// What a service token that is limited to categories is answered; unspecified where services may not call.
    public let limitedTokens: LimitedTokens
    /// The request's name.
    public let requestName: String
    /// The reply's name.
    public let replyName: String
}
