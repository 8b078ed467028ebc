import DeskwireDomain
import DeskwireProtocol
import DeskwireStore

/// Whose time is over: sessions and support periods that reach their last moment, and people who ask for nothing.
extension LoopHome {
    /// Somebody's session, support period or idle time ends then: her connection is told within a second or two of it
    /// (R-136, SEC-061).
    func expectEnd(of connection: ConnectionHandler) {
        guard let principal = connection.principal else { return }
        ends.expect(at: principal.expiresAt)
        if let use = connection.use {
            ends.expect(at: use.end)
            ends.expect(at: use.endUptime)
        }
        if ends.areExpected { startTicking() }
    }

    /// Whose time is over is a stranger from here on. Whoever only asks for nothing here may have asked elsewhere: the
    /// storage knows.
    func endWhatIsOver() {
        guard ends.areDue(now: now, wallClock: wallClock) else { return }
        ends = SessionEnds()
        var idle: [UInt64: SessionID] = [:]
        for connection in allConnections {
            guard let principal = connection.principal else { continue }
            if principal.expiresAt <= wallClock {
                connection.sessionEnded()
            } else if connection.isIdle {
                idle[connection.number] = principal.session
                ends.expect(at: principal.expiresAt)
            } else {
                expectEnd(of: connection)
            }
        }
        askForUses(of: idle)
    }

    private func askForUses(of idle: [UInt64: SessionID]) {
        guard !idle.isEmpty else { return }
        // Should no answer come, the next tick asks again.
        ends.expect(at: now)
        let mailbox = mailbox
        _ = parts.store.reads.submit { snapshot in
            guard let uses = try? snapshot.get().lastUses(of: Set(idle.values)) else { return }
            mailbox.post(.errand { $0.end(idle, unlessUsed: uses) })
        }
    }

    private func end(_ idle: [UInt64: SessionID], unlessUsed uses: [SessionID: Timestamp]) {
        for (number, session) in idle {
            // Meanwhile somebody may have asked, or come in anew.
            guard let connection = connection(number), connection.principal?.session == session,
                connection.isIdle
            else { continue }
            if let lastUse = uses[session],
                connection.use?.goesOn(lastUse: lastUse, now: now, wallClock: wallClock) == true
            {
                expectEnd(of: connection)
            } else {
                connection.sessionEnded()
            }
        }
    }
}

extension ConnectionHandler {
    /// The person has asked for nothing for longer than her session lasts unused.
    fileprivate var isIdle: Bool {
        use?.isOver(now: home.now, wallClock: home.wallClock) ?? false
    }
}
