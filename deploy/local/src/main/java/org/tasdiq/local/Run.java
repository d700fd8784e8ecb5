package org.tasdiq.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code tasdiq run}: MariaDB, Zeebe and the application together, until Ctrl-C or until one of them dies. */
final class Run {
    private final Options options;
    private final LocalStack stack;
    private final Application application;
    private volatile boolean stopping;

    private Run(Options options, Path jar) {
        this.options = options;
        Ports.requireFree(
                options.port(), "Tasdiq", "Choose another one, for example: --port " + (options.port() + 1) + ".");
        this.stack = LocalStack.in(options.data(), Ports.free(), options.clock());
        this.application = new Application(stack, jar, options.port());
    }

    public static void main(String[] arguments) {
        try {
            var run = new Run(Options.of(Arrays.asList(arguments)), Path.of(System.getProperty("tasdiq.application")));
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop));
            run.untilOneDies();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private void untilOneDies() {
        try {
            var servers = new ArrayList<Server>();
            if (options.db() == null) servers.add(stack.mariaDb());
            if (options.zeebe() == null) servers.add(stack.zeebe());
            say("Data is in " + stack.folder().path());
            LocalStack.start(servers, server -> say(server.name() + " is ready"));
            say(
                    options.demo()
                            ? "Tasdiq starts; a first start with --demo plays files, offers, awards and requests, and takes longer"
                            : "Tasdiq starts");
            configure();
            servers.add(application);
            application.start();
            say("Tasdiq is ready at " + application.address());
            showAccounts();
            watch(servers);
        } catch (Trouble trouble) {
            if (!stopping) throw trouble;
        }
    }

    private void configure() {
        if (options.db() == null) {
            application
                    .with("spring.datasource.url", stack.mariaDb().url("tasdiq"))
                    .with("spring.datasource.username", stack.mariaDb().user())
                    .withSecret("SPRING_DATASOURCE_PASSWORD", stack.mariaDb().password());
        } else {
            application.with("spring.datasource.url", options.db());
        }
        application.with(
                "tasdiq.engine.address", options.zeebe() == null ? stack.zeebe().address() : options.zeebe());
        if (options.trial())
            application
                    .with("tasdiq.demo.accounts", "true")
                    .with("tasdiq.demo.list", accounts().toString());
        if (options.demo()) application.with("tasdiq.demo.files", "true");
        if (options.clock())
            application
                    .with("tasdiq.clock.controlled", "true")
                    .with("tasdiq.engine.clock", stack.zeebe().clock().toString());
    }

    private void showAccounts() {
        if (!options.trial())
            say("If nobody is here yet, found the institution at " + application.address()
                    + "/found; the code is in the log of Tasdiq, the last line with \"/found\".");
        var accounts = accounts();
        if (!options.trial() || !Files.exists(accounts)) return;
        try {
            say(
                    "These people are fictitious and everybody may know their password: for real files start anew with --real or --db,"
                            + " in another folder.");
            say(Files.readString(accounts).strip());
        } catch (IOException e) {
            say("The demo accounts are in " + accounts);
        }
    }

    private Path accounts() {
        return stack.folder().path().resolve("demo-accounts.txt");
    }

    private void watch(List<Server> servers) {
        var death = CompletableFuture.anyOf(servers.stream().map(Server::death).toArray(CompletableFuture<?>[]::new));
        var warned = false;
        while (true) {
            try {
                throw (Trouble) death.get(5, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                var low = stack.folder().room() < Folder.NEEDED;
                if (low && !warned)
                    say("Less than 1000 MB are free on the disk of "
                            + stack.folder().path() + ". Make room: below 512 MB the broker accepts nothing more.");
                warned = low;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void stop() {
        stopping = true;
        say("Stopping");
        application.close();
        stack.close();
    }

    private static void say(String sentence) {
        System.out.println(sentence);
    }
}
