package org.tasdiq.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Vault;
import org.tasdiq.WallClock;

/**
 * The second factor by which a person proves, in the act, to be who signed in. A wrong code is counted and journalled
 * although it is refused; after three the person waits, longer each time.
 */
@Service
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorRepository factors;
    private final RecoveryCodeRepository recovery;
    private final People people;
    private final GrantRepository grants;
    private final Actors actors;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WallClock wall;

    SecondFactors(
            SecondFactorRepository factors,
            RecoveryCodeRepository recovery,
            People people,
            GrantRepository grants,
            Actors actors,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock,
            WallClock wall) {
        this.factors = factors;
        this.recovery = recovery;
        this.people = people;
        this.grants = grants;
        this.actors = actors;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
        this.wall = wall;
    }

    /** Of the person who acts. */
    @Transactional(readOnly = true)
    @Permission("identity.readOwnAccount")
    public SecondFactorSheet own() {
        var person = actors.person();
        return factors.findById(person.value())
                .map(factor -> factor.sheet(recovery.left(person.value())))
                .orElse(new SecondFactorSheet(null, 0, null));
    }

    /**
     * Shows a new secret; it counts once a code of it was right.
     *
     * @param code of the present authenticator, where there is one
     */
    @Transactional(noRollbackFor = Refusal.class)
    @Permission("identity.changeOwnAccount")
    public Enrolment begin(String code) {
        var person = actors.person();
        var factor = factors.hold(person.value()).orElseGet(() -> factors.save(new SecondFactor(person)));
        if (factor.isEnrolled()) check(person, factor, code);
        var secret = new byte[OneTimeCode.SECRET];
        RANDOM.nextBytes(secret);
        factor.offer(vault.seal(secret, name(person)));
        var letters = new Base32().encodeToString(secret);
        var email = URLEncoder.encode(people.self().email(), StandardCharsets.UTF_8);
        return new Enrolment(
                letters,
                "otpauth://totp/Tasdiq:" + email + "?secret=" + letters
                        + "&issuer=Tasdiq&algorithm=SHA1&digits=6&period=30");
    }

    /** Takes the new authenticator into use; gives the recovery codes, which nobody can read again. */
    @Transactional(noRollbackFor = Refusal.class)
    @Permission("identity.changeOwnAccount")
    public List<String> enrol(String code) {
        var person = actors.person();
        var factor = factors.hold(person.value()).orElseThrow(() -> Refusal.conflict("secondFactor.notBegun"));
        factor.requireUnlocked(clock.instant());
        var step = OneTimeCode.match(vault.open(factor.pending(), name(person)), plain(code), wall.instant());
        if (step.isEmpty()) throw wrong(person, factor);
        factor.enrol(step.getAsLong(), clock.instant());
        events.publishEvent(new AccountEvent.SecondFactorEnrolled(AccountId.of(person)));
        return fresh(person);
    }

    /** Ten new recovery codes; the old ones no longer count. */
    @Transactional(noRollbackFor = Refusal.class)
    @Permission("identity.changeOwnAccount")
    public List<String> renewRecovery(String code) {
        var person = actors.person();
        check(person, held(person), code);
        events.publishEvent(new AccountEvent.RecoveryCodesRenewed(AccountId.of(person)));
        return fresh(person);
    }

    @Transactional(noRollbackFor = Refusal.class)
    @Permission("identity.changeOwnAccount")
    public void remove(String code) {
        var person = actors.person();
        var factor = held(person);
        check(person, factor, code);
        forget(person, factor, "");
    }

    /**
     * For somebody who lost authenticator and recovery codes, by an administrator of an institution where they work. Everybody
     * is a candidate everywhere: that counts for those only who are nothing else.
     */
    @Transactional
    @Permission("identity.manageRoles")
    public void removeOf(PersonId person, String reason) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        var by = actors.current();
        var held = grants.findByPersonId(person.value());
        boolean works = held.stream().anyMatch(grant -> grant.role() != Role.CANDIDATE);
        boolean administers = by.isSystem()
                || held.stream()
                        .filter(grant -> !works || grant.role() != Role.CANDIDATE)
                        .anyMatch(grant ->
                                by.is(Role.ADMINISTRATOR, grant.asGrant().institution()));
        if (!administers || person.equals(by.person())) throw Refusal.forbidden("permission");
        forget(person, held(person), reason.strip());
    }

    /**
     * Takes a code of the person who acts, once. It stays used when the act it was given for fails afterwards: in a
     * transaction of its own, so that no failed act hands back a code or a wrong guess.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    @Permission("identity.proveOneself")
    public ProofMeans prove(String code) {
        var person = actors.person();
        return check(person, held(person), code);
    }

    private SecondFactor held(PersonId person) {
        return factors.hold(person.value())
                .filter(SecondFactor::isEnrolled)
                .orElseThrow(() -> Refusal.conflict("secondFactor.none"));
    }

    private ProofMeans check(PersonId person, SecondFactor factor, String given) {
        var code = plain(given);
        if (code.isEmpty()) throw Refusal.invalid("code", "required");
        factor.requireUnlocked(clock.instant());
        return recovered(person, factor, code).orElseGet(() -> oneTime(person, factor, code));
    }

    private Optional<ProofMeans> recovered(PersonId person, SecondFactor factor, String code) {
        if (recovery.use(person.value(), RecoveryCode.hash(person, code), clock.instant()) == 0)
            return Optional.empty();
        factor.acceptRecovery();
        events.publishEvent(new AccountEvent.RecoveryCodeUsed(AccountId.of(person), recovery.left(person.value())));
        return Optional.of(ProofMeans.RECOVERY_CODE);
    }

    private ProofMeans oneTime(PersonId person, SecondFactor factor, String code) {
        var step = OneTimeCode.match(vault.open(factor.secret(), name(person)), code, wall.instant());
        if (step.isEmpty()) throw wrong(person, factor);
        if (factor.isUsed(step.getAsLong())) throw Refusal.invalid("code", "secondFactor.used");
        factor.accept(step.getAsLong());
        return ProofMeans.ONE_TIME_CODE;
    }

    private Refusal wrong(PersonId person, SecondFactor factor) {
        Instant now = clock.instant();
        events.publishEvent(new AccountEvent.SecondFactorFailed(AccountId.of(person), factor.fail(now)));
        return Refusal.invalid("code", "secondFactor.wrong");
    }

    private List<String> fresh(PersonId person) {
        recovery.forget(person.value());
        var codes = Stream.generate(RecoveryCode::make).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> recovery.save(new RecoveryCode(person, code)));
        return codes;
    }

    private void forget(PersonId person, SecondFactor factor, String reason) {
        recovery.forget(person.value());
        factors.delete(factor);
        events.publishEvent(new AccountEvent.SecondFactorRemoved(AccountId.of(person), reason));
    }

    /** People type the blank their authenticator shows in the middle. */
    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "");
    }

    private static String name(PersonId person) {
        return "second factor of " + person.value();
    }
}
