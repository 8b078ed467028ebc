import DeskwireDomain
import DeskwireProtocol

/// The subscriptions of a connection, and CANCEL, which is how a client ends one.
extension ConnectionHandler {
    func cancel(_ requestID: UInt32) {
        if let stream = streams.first(where: { $0.requestID == requestID }) {
            home.events.end([stream], because: .cancelled)
        } else {
            cancelled.insert(requestID)
        }
    }

    func subscribe(_ request: SubscribeRequest, call: Call, at address: ReplyAddress) {
        do {
            guard let principal else { throw Rejection.refused(.unauthenticated) }
            guard machine.features.contains(.events) else { throw Rejection.featureNotNegotiated }
            // The notice has ended the streams there were; one more would hold the drain to its end.
            guard !home.isDraining else { throw Rejection.shuttingDown }
            try home.events.open(
                request,
                for: principal,
                at: address,
                on: self,
                call: call
            )
            streams.append(address)
            home.startTicking()
        } catch {
            reject(address, because: Rejection(error))
        }
    }

    /// One more frame of a stream.
    func stream(_ body: [UInt8], to address: ReplyAddress) {
        guard machine.mayStream(address.requestID) else { return }
        // Batches are cut to fit the client's frames.
        try? output.reply(encoded: body, to: address, flags: .more)
    }

    /// A stream ends, and its request with it.
    func endStream(_ address: ReplyAddress, because rejection: Rejection) {
        streams.removeAll { $0.requestID == address.requestID }
        reject(address, because: rejection)
    }

    func endStreams(because rejection: Rejection) {
        home.events.end(streams, because: rejection)
    }
}
