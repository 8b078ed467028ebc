import DeskwireDomain
import DeskwireProtocol
import DeskwireStore
import NIOCore

/// The way of a request through its connection: gate, dispatch, answer.
extension ConnectionHandler {
    /// The machine lets the request in: it is in flight until `finish`.
    func dispatch(_ frame: Frame, to entry: MethodEntry?) {
        let address = address(of: frame.header, isSensitive: entry?.isSensitive ?? true)
        var isOnLoad = false
        do {
            guard let entry else { throw Rejection.unimplemented(opcode: frame.header.opcode) }
            // Between two steps the machine has let through what belongs to them, and nobody has a role yet.
            if machine.standing != .halfAuthenticated {
                try entry.access.check(
                    origin.caller,
                    isOperator: origin.peer.isOperator,
                    now: home.wallClock
                )
            }
            if entry.isUse, use?.asked(now: home.now, wallClock: home.wallClock) == true {
                home.noteUse(of: self)
            }
            if entry.isPrivateOnly, !origin.peer.isPrivate { throw Rejection.refused(.tlsRequired) }
            try beginOnLoad(cost: entry.cost)
            isOnLoad = true
            if entry.audit == .noted { note(entry, traceID: address.traceID) }
            if entry.isSensitive { machine.secretOffered(by: frame.header.opcode) }
            let (body, call) = try open(frame, of: entry, traceID: address.traceID)
            try holdBody(body.readableBytes, of: address.requestID)
            switch entry.work {
            case .immediate(let answer):
                let mark = output.mark
                do {
                    try answer(body, call, address, &output)
                } catch {
                    output.rewind(to: mark)
                    throw error
                }
                answered(address, since: mark)
            case .prepared(let prepare):
                let work = try prepare(body, call)
                if entry.isRefusedOnLowDisk(work), home.parts.disk?.isLow == true {
                    throw Rejection.storageFull
                }
                start(work, call: call, at: address)
            }
        } catch {
            reject(
                address,
                because: home.parts.faults.rejection(for: error, traceID: address.traceID),
                isOnLoad: isOnLoad
            )
        }
    }

    /// Unpacks a request's body and says how it is to be carried out.
    private func open(
        _ frame: Frame,
        of entry: MethodEntry,
        traceID: UInt64
    ) throws(Rejection) -> (ByteBuffer, Call) {
        var frame = frame
        if frame.header.flags.contains(.deflate) {
            guard let expander = home.expander else { throw .overloaded }
            try expander.expand(&frame, limit: machine.frameLimit)
        }
        var timeoutMs = entry.deadlineMs
        var key: [UInt8]?
        if let meta = try frame.takeMeta(
            refusingUnknownFields: entry.refusesUnknownFields
        ) {
            if meta.timeoutMs != 0 { timeoutMs = min(meta.timeoutMs, Limits.maxRequestTimeoutMs) }
            if !meta.idempotencyKey.isEmpty { key = meta.idempotencyKey }
        }
        let call = Call(
            from: origin,
            now: home.wallClock,
            deadline: home.deadlineNow + .milliseconds(Int64(timeoutMs)),
            traceID: traceID,
            idempotencyKey: key
        )
        return (frame.body, call)
    }

    /// Sends a decoded request to where its method is carried out.
    private func start(_ work: PreparedWork, call: Call, at address: ReplyAddress) {
        switch work {
        case .longRead(let run):
            let method = home.parts.table.entry(address.opcode)?.description.name ?? ""
            home.parts.audit.note(AuditEntry(method, call: call, detail: "pages"))
            start(.read(run), call: call, at: address)
        case .read(let run):
            readBurst.append(ReadRequest(address: address, deadline: call.deadline, run: run))
            // A long burst goes in parts, so that its reader gets to others in between.
            if readBurst.count >= Self.readsPerJob { submitReads() }
        case .write(let step):
            if !home.submit(write(step, call: call, at: address), of: number) {
                reject(address, because: .overloaded)
            }
        case .offloaded(let pool, let prepare):
            offload(prepare, to: pool, call: call, at: address)
        case .subscription(let request):
            subscribe(request, call: call, at: address)
        case .session(let request):
            change(request, call: call, at: address)
        }
    }

    private func write(
        _ step: @escaping WriteStep,
        call: Call,
        at address: ReplyAddress
    ) -> WriteRequest {
        WriteRequest(
            address: address,
            deadline: call.deadline,
            step: step,
            unless: cancelled,
            faults: home.parts.faults
        )
    }

    /// Slow work first, then the write; whichever queue is full says so.
    private func offload(
        _ prepare: @escaping @Sendable () throws -> WriteStep,
        to pool: OffloadPool,
        call: Call,
        at address: ReplyAddress
    ) {
        let (parts, mailbox, cancelled) = (home.parts, home.mailbox, cancelled)
        let isSubmitted = parts.workers(pool).submit {
            do {
                if cancelled.contains(address.requestID) { throw Rejection.cancelled }
                guard NIODeadline.now() < call.deadline else { throw Rejection.deadlineExceeded }
                let write = WriteRequest(
                    address: address,
                    deadline: call.deadline,
                    step: try prepare(),
                    unless: cancelled,
                    faults: parts.faults
                )
                let job = write.job { mailbox.post(.answer($0)) }
                guard parts.store.writes.submit(job) else { throw Rejection.overloaded }
            } catch {
                let rejection = parts.faults.rejection(for: error, traceID: address.traceID)
                mailbox.post(.answer(Completion(address: address, answer: .rejected(rejection))))
            }
        }
        if !isSubmitted { reject(address, because: .overloaded) }
    }

    private static let readsPerJob = 64

    /// The reads of this burst, as one job.
    func submitReads() {
        guard !readBurst.isEmpty else { return }
        let burst = readBurst
        readBurst.removeAll(keepingCapacity: false)
        let work = ReadBurst(burst, unless: cancelled, faults: home.parts.faults)
        let mailbox = home.mailbox
        let isSubmitted = home.parts.store.reads.submit(of: number) { snapshot in
            work.carryOut(on: snapshot) { mailbox.post(.answers($0)) }
        }
        if !isSubmitted {
            for request in burst { reject(request.address, because: .overloaded) }
        }
    }

    // MARK: Answers

    /// An answer has come home.
    func complete(_ completion: Completion) {
        let address = completion.address
        switch completion.answer {
        case .reply(let reply):
            let mark = output.mark
            do {
                try output.reply(
                    encoded: reply.bytes,
                    to: address,
                    flags: reply.origin == .earlierWrite ? .replayed : []
                )
                answered(address, since: mark)
            } catch {
                reject(address, because: .replyTooLarge(isApplied: reply.origin != .read))
            }
        case .rejected(let rejection):
            reject(address, because: rejection)
        }
    }

    func answered(_ address: ReplyAddress, since mark: Int) {
        home.parts.metrics.finished(address.opcode, .answered)
        sent(address, since: mark)
    }

    /// With `isTold`, the audit log has it already. Without `isOnLoad`, the request never counted for its account.
    func reject(
        _ address: ReplyAddress,
        because rejection: Rejection,
        isTold: Bool = false,
        isOnLoad: Bool = true
    ) {
        let mark = output.mark
        output.error(ErrorBody(rejection, traceID: address.traceID), to: address)
        home.parts.metrics.rejected(address.opcode, rejection)
        if !isTold { tell(rejection, opcode: address.opcode, traceID: address.traceID) }
        sent(address, since: mark, isOnLoad: isOnLoad)
    }

    private func tell(_ rejection: Rejection, opcode: UInt16, traceID: UInt64) {
        home.parts.audit.rejected(
            rejection,
            of: home.parts.table.entry(opcode),
            by: principal,
            from: peer,
            connection: number,
            traceID: traceID
        )
    }

    /// Somebody asks what strangers may ask, or what leaves no trace of its own.
    private func note(_ entry: MethodEntry, traceID: UInt64) {
        home.parts.audit.note(
            AuditEntry(
                entry.description.name,
                at: home.wallClock,
                actor: principal.map { AuditActor($0) } ?? .nobody(peer),
                peer: peer.address,
                connection: number,
                traceID: traceID
            )
        )
    }

    /// The machine refuses the request before it is in flight.
    func refuse(_ header: FrameHeader, because refusal: RequestRefusal) {
        let address = address(of: header, isSensitive: true)
        let body: ErrorBody =
            if refusal == .unauthenticated && hasSessionEnded {
                ErrorBody(.refused(.tokenExpired), traceID: address.traceID)
            } else {
                refusal.errorBody(traceID: address.traceID)
            }
        output.error(body, to: address)
        home.parts.metrics.finished(header.opcode, .refused)
        if refusal == .unauthenticated {
            tell(.refused(.unauthenticated), opcode: header.opcode, traceID: address.traceID)
        }
    }

    /// The request's last frame stands in the output from `mark` on; the machine has the last word on it.
    func sent(_ address: ReplyAddress, since mark: Int, isOnLoad: Bool = true) {
        cancelled.remove(address.requestID)
        releaseBody(of: address.requestID)
        if isOnLoad { endOnLoad() }
        switch machine.requestFinished(address.requestID, now: home.now) {
        case .send: break
        case .sendAndClose(let farewell): end(farewell)
        case .discard: output.rewind(to: mark)
        }
        closeIfDone()
    }

    func address(of header: FrameHeader, isSensitive: Bool) -> ReplyAddress {
        ReplyAddress(
            connection: number,
            requestID: header.requestID,
            opcode: header.opcode,
            isSensitive: isSensitive,
            traceID: home.nextTraceID()
        )
    }
}

extension LoopHome {
    /// Queues a write; false when the writer's queue is full.
    func submit(_ write: WriteRequest, of owner: WorkerPool.Owner) -> Bool {
        let mailbox = mailbox
        return parts.store.writes.submit(write.job { mailbox.post(.answer($0)) }, of: owner)
    }
}

extension ServerConnection {
    /// A method that takes a secret itself counts as an offered credential; a Hello only if it carries one.
    fileprivate mutating func secretOffered(by opcode: UInt16) {
        if opcode != Methods.hello.description.opcode { credentialOffered() }
    }
}
