package dev.prefetched.tck.server.readmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ServerReadmeTest {

    private static final String TEXT = """
            # Cucina

            ## From nothing to a prefetched endpoint

            1. Annotate:

               ```java
               @Prefetched
               ```
            2. Configure:

               ```
               configure h2.file \\
                   twice
               ```
            3. Start:

               ```
               start
               ```

            ## With PostgreSQL

            ```
            configure postgresql.file
            ```

            ## Elsewhere

            ```
            never
            ```
            """;

    @Test
    void hasTheCommandsInTheirOrderWithoutWhatIsNoCommand() {
        assertThat(new ServerReadme(TEXT).commands()).isEqualTo("""
                configure h2.file \\
                    twice
                start
                """);
    }

    @Test
    void replacesTheOneBlockThatNamesH2() {
        assertThat(new ServerReadme(TEXT).commandsWithPostgresql()).isEqualTo("""
                configure postgresql.file
                start
                """);
    }

    @Test
    void refusesAReadmeWithoutThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ServerReadme("# Cucina\n").commands())
                .withMessageContaining("no heading From nothing");
    }

    @Test
    void refusesAReadmeWhereNothingOrTooMuchIsReplaced() {
        ServerReadme ambiguous = new ServerReadme(TEXT.replace("   start", "   start --h2"));

        assertThatIllegalStateException()
                .isThrownBy(ambiguous::commandsWithPostgresql)
                .withMessageContaining("replaces one block");
    }
}
