package org.tasdiq.jury;

/**
 * What the decision table says of one rule of composition, fulfilled or not.
 *
 * @param code text keys {@code jury.rule.<code>.met} and {@code jury.rule.<code>.broken}
 * @param legalBasis the text or judgment the rule comes from
 * @param found the number the jury has, a share between 0 and 1 for the balance of women and men
 * @param required the number the rule asks for
 */
public record RuleFinding(
        String code, Severity severity, String legalBasis, double found, double required, boolean met) {
    public boolean isBlocking() {
        return !met && severity == Severity.BLOCKING;
    }

    /** The text key of the finding in words. */
    public String key() {
        return "jury.rule." + code + (met ? ".met" : ".broken");
    }

    /** The numbers of the text: found, required, missing, members, and the other end of the balance. */
    public Object[] numbers(Composition composition) {
        return new Object[] {found, required, Math.max(0, required - found), composition.members(), 1 - required};
    }

    /** How near the jury is to what the rule asks for; it grows when the jury gets better. */
    double nearness() {
        if (met) return Double.MAX_VALUE;
        if (required < 1) return Math.min(found, 1 - found);
        return found / required;
    }
}
