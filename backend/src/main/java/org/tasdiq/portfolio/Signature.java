package org.tasdiq.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.tasdiq.Refusal;

/**
 * The attester's name typed once more, and the declaration that what they state is true. Where they sat is not kept.
 *
 * @param declared that it is true, knowing what a false attestation means in law
 */
public record Signature(String name, boolean declared) {
    /** What stands in the way of its being the signature of that person. */
    public List<Refusal> gaps(String signatory) {
        var gaps = new ArrayList<Refusal>();
        if (name.isBlank()) gaps.add(Refusal.invalid("signature", "required"));
        else if (!plain(name).equals(plain(signatory)))
            gaps.add(Refusal.invalid("signature", "portfolio.attest.otherName"));
        if (!declared) gaps.add(Refusal.invalid("declared", "portfolio.attest.notDeclared"));
        return List.copyOf(gaps);
    }

    private static String plain(String name) {
        return Folded.of(name).text().strip().replaceAll("\\s+", " ");
    }
}
