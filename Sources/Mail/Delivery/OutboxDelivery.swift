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
/// 4. At shutdown it finishes the mail at hand and begins no other.
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
        (wakeUps, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Says that there may be mail. Cheap, from any thread, as often as one likes.
    package func wake() { bell.yield() }

    package func run() async throws {
        await withGracefulShutdownHandler {
            var schedule = DeliverySchedule(mailsPerMinute: transport.mailsPerMinute)
            var wakeUps = wakeUps.makeAsyncIterator()
            await resume()
            while !isEnding {
                let idle = await deliverDueMails(&schedule)
                await sleep(milliseconds: idle, wakeUps: &wakeUps)
            }
        } onGracefulShutdown: {
            self.isStopping.store(true, ordering: .sequentiallyConsistent)
            self.bell.finish()
        }
    }

    private var isEnding: Bool {
        isStopping.load(ordering: .sequentiallyConsistent) || Task.isCancelled
    }

    /// Without this the mail that was being sent when a process died would wait for the end of its lease.
    private func resume() async {
        do {
            try await outbox.resume(now: clock.now())
        } catch {
            logger.error("The outbox cannot be resumed", metadata: ["error": "\(error)"])
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
    private func deliverDueMails(_ schedule: inout DeliverySchedule) async -> Int64? {
        do {
            while !isEnding {
                let now = clock.now()
                let delay = schedule.delay(at: now)
                if delay > 0 { return delay }
                guard let mail = try await outbox.claimDueMail(now: now) else {
                    return try await outbox.nextMailDue().map {
                        max($0.milliseconds(since: now), 1)
                    }
                }
                schedule.mailTaken(at: now)
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
        let answers = await answers(to: mail, schedule: &schedule)
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

    /// One attempt: an answer for each pending recipient, whatever happens.
    private func answers(
        to mail: ClaimedMail,
        schedule: inout DeliverySchedule
    ) async -> [RecipientAnswer] {
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
            let answered = Set(given.map(\.address))
            return given
                + all(.deferred(reply: "no answer")).filter { !answered.contains($0.address) }
        } catch {
            switch error {
            case .unavailable(let reply): return all(.deferred(reply: reply))
            case .refused(let reply):
                logger.error("The mail server refuses this server; all mail rests")
                let rest = Self.refusedRestMilliseconds
                schedule.rest(until: clock.now().adding(milliseconds: rest))
                return all(.deferred(reply: reply))
            }
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
