package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Vault;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;

/** What issuers are asked about the credentials of requests, and what they answer. */
@Service
public class Inquiries {
    private final RequestRepository requests;
    private final InquiryRepository inquiries;
    private final RequestReader reader;
    private final Vault vault;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inquiries(
            RequestRepository requests,
            InquiryRepository inquiries,
            RequestReader reader,
            Vault vault,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.inquiries = inquiries;
        this.reader = reader;
        this.vault = vault;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** In which of our languages the issuer likely reads. */
    @Transactional(readOnly = true)
    @Permission("recognition.askIssuer")
    public Locale language(RequestId id) {
        return IssuerLanguage.of(reader.sheet(requests.get(id)).credential());
    }

    /** Sends the letter to the issuer; the learner hears of it. Nothing is decided yet. */
    @Transactional
    @Permission("recognition.askIssuer")
    public InquiryId ask(RequestId id, IssuerQuestion question) {
        var tidy = InquiryPolicy.check(question);
        var request = requests.get(id);
        request.requireUndecided();
        var sheet = reader.sheet(request);
        var missing = sheet.missing().stream().map(ElementSheet::number).toList();
        var today = deadlines.today(request.regime());
        var named = sheet.credential().namedIssuer();
        var issuer = named.isEmpty() ? tidy.email() : named;
        var kept =
                inquiries.save(new IssuerInquiry(id, issuer, tidy, missing, actors.person(), today, clock.instant()));
        events.publishEvent(new RequestEvent.IssuerAsked(id, kept.id(), missing, today, actors.person()));
        return kept.id();
    }

    /** Records what the issuer answered, once; the elements it supplies are missing no more. */
    @Transactional
    @Permission("recognition.recordIssuerAnswer")
    public void answer(RequestId id, InquiryId inquiry, IssuerAnswer answer) {
        var request = requests.get(id);
        request.requireUndecided();
        var tidy = InquiryPolicy.check(answer, deadlines.today(request.regime()));
        var paper = tidy.paper();
        var ending = InquiryPolicy.ending(paper);
        inquiries.get(id, inquiry).answer(tidy, paper == null ? null : vault.seal(paper, name(inquiry)), ending);
        events.publishEvent(new RequestEvent.IssuerAnswered(
                id,
                inquiry,
                tidy.supplied().stream().map(SuppliedElement::number).sorted().toList(),
                tidy.on(),
                actors.person()));
    }

    /** The questions about a request, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("recognition.readInquiries")
    public List<InquirySheet> of(RequestId id) {
        return inquiries.findByRequestIdOrderByAskedAt(id.value()).stream()
                .map(IssuerInquiry::sheet)
                .toList();
    }

    /** The answer itself. */
    @Transactional(readOnly = true)
    @Permission("recognition.readInquiries")
    public IssuerPaper paper(RequestId id, InquiryId inquiry) {
        var kept = inquiries.get(id, inquiry);
        var paper = kept.paper();
        if (paper == null) throw Refusal.unknown("paper").get();
        return new IssuerPaper(kept.paperName(), vault.open(paper, name(inquiry)));
    }

    /** Where the letter goes; empty where that names no question. */
    @Transactional(readOnly = true)
    @Permission("recognition.sendInquiry")
    public Optional<IssuerAddress> address(InquiryId inquiry) {
        return inquiries.findById(inquiry.value()).map(IssuerInquiry::address);
    }

    private static String name(InquiryId inquiry) {
        return "answer to inquiry " + inquiry;
    }
}
