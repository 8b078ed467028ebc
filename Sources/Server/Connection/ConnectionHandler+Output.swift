import DeskwireProtocol
import Logging
import NIOCore

/// What leaves a connection: one write a burst, keep-alive, drain, and the last word.
extension ConnectionHandler {
    /// Whether a subscription may add to the output just now.
    var takesOutput: Bool { !isEnding && !isOutputBlocked && context?.channel.isWritable == true }

    var peerMaxFrame: UInt32 { machine.peerMaxFrame }

    /// Writes what was gathered. Does nothing when nothing was.
    func flush() {
        guard !output.isEmpty, let context else { return }
        machine.bytesSent(now: home.now)
        let bytes = output.take()
        progress.wrote(bytes.readableBytes)
        unmeasuredOutput += bytes.readableBytes
        context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
        if isOutputBlocked { endIfHopeless() }
        countMemoryIfNeeded()
    }

    /// More than the hard limit is not kept for anybody: what is there still goes out, with the reason after it.
    private func endIfHopeless() {
        guard let context, !isEnding,
            OutputProgress.pending(context.channel) > Limits.hardOutputBytes
        else { return }
        end(machine.faultFound(.outputStalled, now: home.now))
    }

    /// The peer has read nothing at all for as long as the settings allow.
    var isStalled: Bool {
        guard let context, let since = progress.standsSince,
            home.now - since >= home.parts.settings.outputStallMs
        else { return false }
        return !progress.hasMoved(context.channel, now: home.now)
    }

    /// A peer that still reads gets its answers and the last word, though that takes longer than lingering does.
    func lingerWhileOutputLeaves() {
        guard let context, OutputProgress.pending(context.channel) > 0,
            progress.hasMoved(context.channel, now: home.now)
        else { return }
        machine.farewellStillLeaves(now: home.now)
    }

    func sendPing() {
        output.ping(UInt64(clamping: home.now.milliseconds))
    }

    // MARK: Drain and end

    /// The server goes down: the client is told, subscriptions end, answers still go out.
    func drain(graceMs: UInt32) {
        switch machine.drainBegan(graceMs: graceMs, now: home.now) {
        case .sendNoticeAndPing:
            output.goAwayNotice(graceMs: graceMs)
            sendPing()
            endStreams(because: .shuttingDown)
        case .close(let farewell): end(farewell)
        case .ignore: return
        }
        flush()
        updateTimer()
    }

    /// Says the last word, closes our half, and reads on into nothing until the peer closes too or the timer says
    /// that this has lasted long enough.
    func end(_ farewell: Farewell?) {
        guard let farewell, !isEnding else { return }
        isEnding = true
        output.farewell(farewell)
        home.parts.metrics.ended(farewell.fault)
        if let limit = farewell.fault.limit {
            home.parts.audit.limitHit(limit, by: peer, connection: number)
        }
        home.parts.logger.debug(
            "A connection ends",
            metadata: [
                LogKey.connection: "\(number)", LogKey.fault: "\(farewell.fault.code.rawValue)",
            ]
        )
        home.events.forget(streams)
        streams = []
        cancelled.abandonAll()
        flush()
        context?.close(mode: .output, promise: nil)
        closeWhenAllIsSaid()
        updateTimer()
    }

    /// Where the peer has ended its half too and nothing is left to send, there is nothing to linger for.
    func closeWhenAllIsSaid() {
        guard isInputOver, let context, OutputProgress.pending(context.channel) == 0 else { return }
        context.close(promise: nil)
    }

    /// Closes at once, without a word.
    func abort() {
        isEnding = true
        context?.close(promise: nil)
    }
}
