import DeskwireProtocol
import DeskwireSeeds
import NIOCore

/// Both machines on the two ends of a wire that exists in memory only: real bytes, in pieces of any size, with
/// time that moves when the conversation says so.
///
/// The server executes whatever its machine dispatches and finishes it when told. Who keeps to the protocol must
/// never be told of a fault, and what the client learns of its requests must be true.
struct Conversation: ~Copyable {
    private var random: SeededRandom
    private var now = MonotonicTime(milliseconds: 0)

    private var client: ClientConnection
    private var clientDecoder = FrameDecoder()
    private var toClient = ByteBuffer()
    private var isClientDone = false

    private var server: ServerConnection
    private var serverDecoder = FrameDecoder()
    private var toServer = ByteBuffer()
    private var isServerDone = false
    private var isHandshakeOver = false

    private var executing: [UInt32] = []
    private var waiting: Set<UInt32> = []
    private let grease: Grease?

    /// What the server began to execute, Hello left out.
    private(set) var executed: Set<UInt32> = []
    /// What the client began.
    private(set) var begun: Set<UInt32> = []
    private(set) var answered: Set<UInt32> = []
    private(set) var refused: Set<UInt32> = []
    private(set) var givenUp: Set<UInt32> = []
    private(set) var notExecuted: Set<UInt32> = []
    private(set) var inDoubt: Set<UInt32> = []
    private(set) var faults: [ConnectionFault] = []

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        client = ClientConnection(now: now)
        server = ServerConnection(now: now)
        grease = Grease(random: random.next(), always: seed % 2 == 0)
        toServer.writePreface(ClientPreface())
        let features = ["deflate", "events.v1"] + (grease.map { [$0.featureName] } ?? [])
        let hello = HelloRequest(client: "test", features: features, maxFrame: 8_192)
        try? toServer.writeFrame(
            FrameLabel(.request, opcode: 1, requestID: ClientConnection.helloID),
            message: hello,
            suffix: grease?.helloField ?? []
        )
        if let grease { toServer.writeGrease(grease) }
    }

    var isOver: Bool { isClientDone && isServerDone }

    // MARK: What may happen

    /// One random thing happens.
    mutating func step() {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<30: deliverToServer(upTo: Int.random(in: 1...60, using: &random))
        case 30..<60: deliverToClient(upTo: Int.random(in: 1...60, using: &random))
        case 60..<80: beginRequest()
        case 80..<83: giveUpRequest()
        case 83..<94: finishRequest()
        case 94..<97: streamReply()
        default: passTime(Int64.random(in: 0...2_000, using: &random))
        }
    }

    mutating func drain(graceMs: UInt32) {
        switch server.drainBegan(graceMs: graceMs, now: now) {
        case .sendNoticeAndPing:
            toClient.writeGoAwayNotice(graceMs: graceMs)
            toClient.writePing(1)
            server.bytesSent(now: now)
        case .close(let farewell): serverEnds(farewell)
        case .ignore: break
        }
    }

    mutating func leave() {
        switch client.leaveBegan(now: now) {
        case .sendNotice: toServer.writeGoAwayNotice(graceMs: 1_000)
        case .close(let farewell): clientEnds(farewell)
        case .ignore: break
        }
    }

    /// Lets everything in flight come to its end.
    mutating func settle() {
        for _ in 0..<200 where !isOver {
            deliverToServer(upTo: .max)
            deliverToClient(upTo: .max)
            finishRequest()
            finishRequest()
            passTime(500)
        }
    }

    // MARK: Client

    private mutating func beginRequest() {
        guard !isClientDone, case .success(let id) = client.requestBegan(timeoutMs: nil, now: now)
        else { return }
        begun.insert(id)
        waiting.insert(id)
        try? toServer.writeFrame(
            FrameLabel(.request, opcode: 4, requestID: id),
            meta: id % 3 == 0 ? RequestMeta(timeoutMs: 9) : nil,
            message: ServerInfoRequest()
        )
        client.bytesSent(now: now)
    }

    private mutating func giveUpRequest() {
        guard let id = waiting.randomElement(using: &random) else { return }
        waiting.remove(id)
        givenUp.insert(id)
        if client.requestGivenUp(id) == .sendCancel { toServer.writeCancel(requestID: id) }
    }

    private mutating func deliverToClient(upTo count: Int) {
        let count = min(count, toClient.readableBytes)
        guard !isClientDone else { return }
        if count > 0, let bytes = toClient.readSlice(length: count) {
            client.bytesReceived(now: now)
            clientDecoder.append(bytes)
            do {
                try readClientFrames()
            } catch {
                faults.append(error)
                if let farewell = client.faultFound(error, now: now) { clientEnds(farewell) }
            }
            client.burstEnded(isMidFrame: clientDecoder.isMidFrame, now: now)
        }
        if isServerDone, toClient.readableBytes == 0 { clientCloses() }
    }

    private mutating func readClientFrames() throws(ConnectionFault) {
        if client.awaitsPreface {
            guard let preface = try clientDecoder.nextServerPreface() else { return }
            _ = client.prefaceReceived(preface, now: now)
        }
        while let output = try clientDecoder.next(limit: client.frameLimit) {
            guard case .frame(let frame) = output else { continue }
            run(client.frameReceived(frame.header, now: now), frame)
        }
    }

    private mutating func run(_ action: ClientConnection.OnFrame, _ frame: Frame) {
        switch action {
        case .deliver(let isLast) where isLast: answer(frame)
        case .deliverError: refuse(frame)
        case .deliver, .deliverTooLarge, .ignore: break
        case .sendPong:
            toServer.writePong(answering: frame)
            client.bytesSent(now: now)
        case .readGoAway:
            guard let goAway = try? frame.body.decoded(as: GoAway.self) else { return }
            if case .ending(let ids) = client.goAwayReceived(goAway, now: now) {
                notExecuted.formUnion(ids)
                waiting.subtract(ids)
            }
        case .close(let farewell): clientEnds(farewell)
        case .deliverAndClose(let farewell, let isError):
            if isError { refuse(frame) } else { answer(frame) }
            clientEnds(farewell)
        }
    }

    private mutating func answer(_ frame: Frame) {
        let id = frame.header.requestID
        if id == ClientConnection.helloID {
            if let reply = try? frame.body.decoded(as: HelloReply.self) {
                client.helloAnswered(reply)
                isHandshakeOver = true
            }
            return
        }
        answered.insert(id)
        waiting.remove(id)
    }

    private mutating func refuse(_ frame: Frame) {
        refused.insert(frame.header.requestID)
        waiting.remove(frame.header.requestID)
    }

    private mutating func clientEnds(_ farewell: Farewell) {
        note(farewell)
        toServer.writeFarewell(farewell)
        clientCloses()
    }

    private mutating func clientCloses() {
        isClientDone = true
        inDoubt.formUnion(client.connectionClosed())
    }

    // MARK: Server

    private mutating func deliverToServer(upTo count: Int) {
        let count = min(count, toServer.readableBytes)
        if count > 0, let bytes = toServer.readSlice(length: count), !isServerDone {
            server.bytesReceived(now: now)
            serverDecoder.append(bytes)
            do {
                try readServerFrames()
            } catch {
                faults.append(error)
                if let farewell = server.faultFound(error, now: now) { serverEnds(farewell) }
            }
            server.burstEnded(isMidFrame: serverDecoder.isMidFrame, now: now)
        }
        if isClientDone, toServer.readableBytes == 0 { isServerDone = true }
    }

    private mutating func readServerFrames() throws(ConnectionFault) {
        if server.awaitsPreface {
            guard let preface = try serverDecoder.nextClientPreface() else { return }
            if case .reply(let answer) = server.prefaceReceived(preface, now: now) {
                toClient.writePreface(answer)
            }
        }
        while let output = try serverDecoder.next(limit: server.frameLimit) {
            guard case .frame(let frame) = output else { continue }
            let callers = Methods.all.first { $0.opcode == frame.header.opcode }?.callers
            run(server.frameReceived(frame.header, openTo: callers, now: now), frame)
        }
    }

    private mutating func run(_ action: ServerConnection.OnFrame, _ frame: Frame) {
        let id = frame.header.requestID
        switch action {
        case .dispatch where frame.header.opcode == 1: answerHello(frame)
        case .dispatch:
            executed.insert(id)
            executing.append(id)
        case .refuse(let refusal):
            try? toClient.writeFrame(
                FrameLabel(.error, opcode: frame.header.opcode, requestID: id),
                message: refusal.errorBody(traceID: 1)
            )
        case .sendPong: toClient.writePong(answering: frame)
        case .cancel, .endStreams, .ignore: break
        case .close(let farewell): serverEnds(farewell)
        }
    }

    private mutating func answerHello(_ frame: Frame) {
        guard let hello = try? frame.body.decoded(as: HelloRequest.self) else { return }
        server.helloAccepted(
            offering: FeatureSet(names: hello.features),
            maxFrame: hello.maxFrame
        )
        server.credentialOffered()
        server.callerChanged(to: .authenticated, now: now)
        let reply = HelloReply(
            features: server.features.names,
            maxFrame: Limits.maxFrame,
            maxInflight: 5,
            idleTimeoutMs: Limits.idleTimeoutMs,
            authenticated: AuthenticateReply()
        )
        try? toClient.writeFrame(
            FrameLabel(.reply, opcode: 1, requestID: frame.header.requestID),
            message: reply
        )
        _ = server.requestFinished(frame.header.requestID, now: now)
    }

    private mutating func finishRequest() {
        guard let index = executing.indices.randomElement(using: &random) else { return }
        let id = executing.remove(at: index)
        let label = FrameLabel(.reply, opcode: 4, requestID: id)
        switch server.requestFinished(id, now: now) {
        case .send: try? toClient.writeFrame(label, message: ServerInfoReply())
        case .sendAndClose(let farewell):
            try? toClient.writeFrame(label, message: ServerInfoReply())
            serverEnds(farewell)
        case .discard: break
        }
        server.bytesSent(now: now)
    }

    private mutating func streamReply() {
        guard let id = executing.randomElement(using: &random), server.mayStream(id) else { return }
        try? toClient.writeFrame(
            FrameLabel(.reply, flags: .more, opcode: 4, requestID: id),
            message: ServerInfoReply()
        )
    }

    private mutating func serverEnds(_ farewell: Farewell) {
        guard !isServerDone else { return }
        note(farewell)
        toClient.writeFarewell(farewell)
        isServerDone = true
    }

    private mutating func note(_ farewell: Farewell) {
        switch farewell.fault {
        case .shuttingDown, .peerLeft: break
        default: faults.append(farewell.fault)
        }
    }

    // MARK: Time

    private mutating func passTime(_ milliseconds: Int64) {
        // The handshake has five seconds whatever the bytes do: until it is through, the clock stands.
        guard isHandshakeOver || isClientDone || isServerDone else { return }
        now = now + milliseconds
        if !isServerDone, let due = server.nextTimer, now >= due {
            switch server.timerFired(now: now) {
            case .sendPing: toClient.writePing(2)
            case .close(let farewell): serverEnds(farewell)
            case .disconnect: isServerDone = true
            case .reschedule: break
            }
        }
        if !isClientDone, let due = client.nextTimer, now >= due {
            switch client.timerFired(now: now) {
            case .sendPing: toServer.writePing(3)
            case .close(let farewell): clientEnds(farewell)
            case .disconnect: clientCloses()
            case .timedOut, .reschedule: break
            }
        }
    }
}
