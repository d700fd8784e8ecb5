package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed in a credential, its signature, its list or its keys: it never holds after it. */
class TamperingTest {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789";

    private interface Forgery {
        /** Changes what the world publishes, or the credential, which it gives back. */
        String on(World world, Random random);
    }

    private enum Kind {
        FIELD((world, random) -> changed(world.signed(), random).toString()),
        SIGNATURE(TamperingTest::otherProofValue),
        TOKEN(TamperingTest::otherToken),
        CLAIM(TamperingTest::otherClaim),
        STATUS_LIST(TamperingTest::otherList),
        KEY(TamperingTest::otherKey);

        private final Forgery forgery;

        Kind(Forgery forgery) {
            this.forgery = forgery;
        }
    }

    @ParameterizedTest
    @CsvSource({"FIELD, 800", "SIGNATURE, 250", "TOKEN, 250", "CLAIM, 300", "STATUS_LIST, 250", "KEY, 150"})
    void isAlwaysFound(Kind kind, int times) {
        var random = new Random(20_261_128L + kind.ordinal());
        var honest = new World();
        for (int i = 0; i < times; i++) {
            var world = new World(honest);
            var forged = kind.forgery.on(world, random);
            var found = world.verify(forged);
            assertThat(found.holds())
                    .as("%s no. %d: %s %s", kind, i, found.findings(), forged)
                    .isFalse();
        }
    }

    private static String otherProofValue(World world, Random random) {
        var signed = world.signed();
        var proof = signed.getJsonArray("proof").getJsonObject(0);
        var value = otherLetter(proof.getString("proofValue"), random, 1);
        return Json.createObjectBuilder(signed)
                .add(
                        "proof",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(proof).add("proofValue", value)))
                .build()
                .toString();
    }

    private static String otherToken(World world, Random random) {
        return otherLetter(world.token(), random, 0);
    }

    private static String otherClaim(World world, Random random) {
        var parts = world.token().split("\\.");
        var payload = StrictJson.object(Base64.getUrlDecoder().decode(parts[1]));
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(changed(payload, random).toString().getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static String otherList(World world, Random random) {
        var honest = StrictJson.object(world.published.get(World.REVOCATION));
        var list = switch (random.nextInt(4)) {
            case 0 -> changed(honest, random).toString();
            case 1 -> otherLetter(honest.toString(), random, 1);
            case 2 ->
                World.signed(World.list(World.REVOCATION, "revocation", false), SigningKey.newEd25519())
                        .toString();
            default ->
                World.signed(World.list(World.REVOCATION, "revocation", true), world.documents)
                        .toString();
        };
        world.published.put(World.REVOCATION, list);
        return random.nextBoolean() ? world.signed().toString() : world.token();
    }

    private static String otherKey(World world, Random random) {
        var credential = random.nextBoolean() ? world.signed().toString() : world.token();
        switch (random.nextInt(3)) {
            case 0 -> world.publishKeys(SigningKey.newEd25519(), SigningKey.newP256());
            case 1 ->
                world.published.put(
                        World.DOCUMENT,
                        world.published
                                .get(World.DOCUMENT)
                                .replace("\"publicKeyMultibase\": \"z6Mk", "\"publicKeyMultibase\": \"z6Mj")
                                .replace("\"x\":\"", "\"x\":\"A"));
            default -> {
                var thief = SigningKey.newEd25519();
                return World.signed(World.badge(), thief).toString();
            }
        }
        return credential;
    }

    private static String otherLetter(String text, Random random, int from) {
        int at = from + random.nextInt(text.length() - from);
        char other;
        do other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        while (other == text.charAt(at));
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    /** One leaf says something else, is gone, or something was added beside it. */
    private static JsonObject changed(JsonObject whole, Random random) {
        var leaves = new ArrayList<List<Object>>();
        collect(whole, List.of(), leaves);
        return (JsonObject) at(whole, leaves.get(random.nextInt(leaves.size())), random);
    }

    private static void collect(JsonValue value, List<Object> path, List<List<Object>> leaves) {
        switch (value) {
            case JsonObject node -> node.forEach((name, inner) -> collect(inner, with(path, name), leaves));
            case JsonArray items -> {
                for (int i = 0; i < items.size(); i++) collect(items.get(i), with(path, i), leaves);
            }
            default -> leaves.add(path);
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        var longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static JsonStructure at(JsonValue value, List<Object> path, Random random) {
        if (value instanceof JsonArray items) {
            int index = (Integer) path.getFirst();
            var changed = Json.createArrayBuilder(items);
            if (path.size() > 1) changed.set(index, at(items.get(index), path.subList(1, path.size()), random));
            else if (random.nextInt(3) == 0) changed.remove(index);
            else changed.set(index, other(items.get(index), random));
            return changed.build();
        }
        var node = (JsonObject) value;
        var name = (String) path.getFirst();
        var changed = Json.createObjectBuilder(node);
        if (path.size() > 1) changed.add(name, at(node.get(name), path.subList(1, path.size()), random));
        else
            switch (random.nextInt(4)) {
                case 0 -> changed.remove(name);
                case 1 -> changed.add("remark", "added");
                default -> changed.add(name, other(node.get(name), random));
            }
        return changed.build();
    }

    private static JsonValue other(JsonValue leaf, Random random) {
        return switch (leaf) {
            case JsonString text ->
                text.getString().isEmpty()
                        ? Json.createValue("x")
                        : Json.createValue(otherLetter(text.getString(), random, 0));
            case JsonNumber number -> Json.createValue(number.longValue() + 1 + random.nextInt(9));
            default -> leaf.equals(JsonValue.TRUE) ? JsonValue.FALSE : JsonValue.TRUE;
        };
    }
}
