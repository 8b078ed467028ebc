import DeskwireDomain
package import Logging
import ServiceLifecycle
import Synchronization

/// Sends what the outbox holds, one mail at a time.
///
/// 1. Sleeps until a commit wakes it or the next mail is due.
/// 2. Claims a mail, builds it, gives it to the transport, and records every answer, in this order: a crash in between
///    sends that one mail again, with the same Message-ID.
/// 3. Tries again as ``RetryPolicy`` says; a mail past its end is never sent.
/// 4. Lets all mail rest while the mail server is away or refuses this server, and says so (``DeliveryCondition``).
/// 5. At shutdown it finishes the mail at hand, if that can be soon, and begins no other.
///
/// It never logs an address, a subject or a text.
package final class OutboxDelivery: Service {
    private let outbox: any Outbox
    private let transport: any MailTransport
    private let builder: MailBuilder
    private let policy: RetryPolicy
    private let clock: DeliveryClock
    private let logger: Logger
    private let metrics = DeliveryMetrics()

    private let wakeUps: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let isStopping = Atomic<Bool>(false)
    private let isHurried = Atomic<Bool>(false)
    private let state: Mutex<DeliveryCondition>

    /// How long nothing is tried after the store failed.
    private static let storeRestMilliseconds: Int64 = 5_000
    /// How long no mail is tried after the mail server refused this server altogether.
    private static let refusedRestMilliseconds: Int64 = 300_000

    package init(
        outbox: any Outbox,
        transport: any MailTransport,
        secrets: SecretBox,
        installationID: String,
        policy: RetryPolicy = RetryPolicy(),
        clock: DeliveryClock = .system,
        logger: Logger
    ) {
        self.outbox = outbox
        self.transport = transport
        self.builder = MailBuilder(secrets: secrets, installationID: installationID)
        self.policy = policy
        self.clock = clock
        self.logger = logger
        state = Mutex(DeliveryCondition(route: transport.name))
        (wakeUps, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Says that there may be mail. Cheap, from any thread, as often as one likes.
    package func wake() { bell.yield() }

    /// Somebody asked for another try: what rests because of the mail server rests no longer.
    package func hurry() {
        isHurried.store(true, ordering: .sequentiallyConsistent)
        bell.yield()
    }

    /// Takes away what the transport keeps of mails in this house.
    package func forget(_ mails: [SentMail]) async { await transport.forget(mails) }

    /// How it stands with the mail server.
    package var condition: DeliveryCondition { state.withLock { $0 } }

    package func run() async throws {
        await withGracefulShutdownHandler {
            var schedule = DeliverySchedule(mailsPerMinute: transport.mailsPerMinute)
            var wakeUps = wakeUps.makeAsyncIterator()
            await resume()
            await greet(&schedule)
            while !isEnding {
                let idle = await deliverDueMails(&schedule)
                await sleep(milliseconds: idle, wakeUps: &wakeUps)
            }
            await transport.batchEnded()
        } onGracefulShutdown: {
            self.isStopping.store(true, ordering: .sequentiallyConsistent)
            self.transport.end()
            self.bell.finish()
        }
    }

    private var isEnding: Bool {
        isStopping.load(ordering: .sequentiallyConsistent) || Task.isCancelled
    }

    /// Without this the mail that was being sent when a process died would wait for the end of its lease.
    func resume() async {
        do {
            try await outbox.resume(now: clock.now())
        } catch {
            logger.error("The outbox cannot be resumed", metadata: ["error": "\(error)"])
        }
    }

    /// Tries the mail server once at the start, so that whoever asks learns what is wrong before the first mail.
    private func greet(_ schedule: inout DeliverySchedule) async {
        do {
            try await transport.check()
            note(nil)
        } catch {
            rest(after: error, &schedule)
        }
        await transport.batchEnded()
    }

    private func rest(after error: MailTransportError, _ schedule: inout DeliverySchedule) {
        guard !isEnding else { return }
        note(error)
        let rest =
            switch error {
            case .unavailable: transport.restMilliseconds
            case .refused: Self.refusedRestMilliseconds
            case .ending: Int64(0)
            }
        schedule.rest(until: clock.now().adding(milliseconds: rest))
    }

    /// Keeps what health says, and logs what is new.
    private func note(_ problem: MailTransportError?) {
        let isNews = state.withLock { $0.note(problem, at: clock.now()) }
        guard isNews else { return }
        if let problem {
            logger.error("Mail rests", metadata: ["reason": "\(problem)"])
        } else {
            logger.notice("Mail goes out")
        }
    }

    /// Waits for a wake-up, or for the time to pass when there is one.
    private func sleep(
        milliseconds: Int64?,
        wakeUps: inout AsyncStream<Void>.Iterator
    ) async {
        guard !isEnding else { return }
        let timer = milliseconds.map { milliseconds in
            Task { [clock, bell] in
                try await clock.wait(milliseconds)
                bell.yield()
            }
        }
        _ = await wakeUps.next(isolation: #isolation)
        timer?.cancel()
    }

    /// Sends until there is nothing to send, and says for how long; nil: until woken.
    func deliverDueMails(_ schedule: inout DeliverySchedule) async -> Int64? {
        do {
            while !isEnding {
                let now = clock.now()
                if isHurried.exchange(false, ordering: .sequentiallyConsistent) {
                    schedule.restNoLonger()
                }
                let delay = schedule.delay(at: now)
                if delay > 0 { return delay }
                guard let mail = try await outbox.claimDueMail(now: now) else {
                    await transport.batchEnded()
                    return try await outbox.nextMailDue().map {
                        max($0.milliseconds(since: now), 1)
                    }
                }
                schedule.taken(envelopes: mail.pending.count, at: now)
                await deliver(mail, schedule: &schedule)
            }
            return nil
        } catch {
            logger.error("The outbox cannot be read", metadata: ["error": "\(error)"])
            schedule.rest(until: clock.now().adding(milliseconds: Self.storeRestMilliseconds))
            return Self.storeRestMilliseconds
        }
    }

    private func deliver(_ mail: ClaimedMail, schedule: inout DeliverySchedule) async {
        let draft = mail.draft
        if clock.now() >= policy.end(created: mail.created, expiresAt: draft.expiresAt) {
            metrics.countExpired()
            await record([], of: mail, nextAttempt: nil)
            return
        }
        guard let answers = await answers(to: mail, schedule: &schedule) else { return }
        metrics.count(answers)
        let isWaiting = answers.contains { $0.outcome.isDeferred }
        let next = policy.nextAttempt(
            after: mail.attempts,
            now: clock.now(),
            created: mail.created,
            expiresAt: draft.expiresAt
        )
        await record(answers, of: mail, nextAttempt: isWaiting ? next : nil)
    }

    /// One attempt: an answer for each pending recipient, whatever happens; nil when it ends with the program, and the
    /// mail stays marked as being sent.
    private func answers(
        to mail: ClaimedMail,
        schedule: inout DeliverySchedule
    ) async -> [RecipientAnswer]? {
        func all(_ outcome: RecipientOutcome) -> [RecipientAnswer] {
            mail.pending.map { RecipientAnswer(address: $0, outcome: outcome) }
        }
        let outgoing: OutgoingMail
        do {
            outgoing = try builder.build(mail)
        } catch {
            logger.error("A mail cannot be built", metadata: ["mail": "\(mail.id)"])
            return all(.failed(reply: "\(error)"))
        }
        do {
            let given = try await transport.deliver(outgoing)
            note(nil)
            let answered = Set(given.map(\.address))
            return given
                + all(.deferred(reply: "no answer")).filter { !answered.contains($0.address) }
        } catch {
            if error == .ending { return nil }
            rest(after: error, &schedule)
            return all(.deferred(reply: "\(error)"))
        }
    }

    /// Does not give up while the server runs: what is not recorded would be sent again.
    private func record(
        _ answers: [RecipientAnswer],
        of mail: ClaimedMail,
        nextAttempt: Timestamp?
    ) async {
        while true {
            do {
                try await outbox.recordDelivery(
                    mail.id,
                    answers: answers,
                    now: clock.now(),
                    nextAttempt: nextAttempt
                )
                return
            } catch {
                logger.error(
                    "A delivery cannot be recorded",
                    metadata: ["mail": "\(mail.id)", "error": "\(error)"]
                )
                if isEnding { return }
                try? await clock.wait(Self.storeRestMilliseconds)
            }
        }
    }
}
