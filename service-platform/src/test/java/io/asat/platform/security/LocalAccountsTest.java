package io.asat.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class LocalAccountsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void haveOneForEachRoleOfAllOrganisations(Role role) {
        LocalAccounts accounts = new LocalAccounts("configured", directory);
        String name = role.name().toLowerCase(Locale.ROOT);

        Authentication authentication = accounts.authenticate(credentials(name, "configured"));

        assertThat(authentication.isAuthenticated()).isTrue();
        assertThat(authentication.getName()).isEqualTo(name);
        assertThat(authentication.getPrincipal()).isEqualTo(Account.ofAll(name, role));
        assertThat(String.valueOf(authentication.getCredentials())).isEmpty();
        assertThat(authentication.toString()).doesNotContain("configured");
    }

    @Test
    void takeNoOtherNameOrPassword() {
        LocalAccounts accounts = new LocalAccounts("configured", directory);
        for (Authentication wrong : new Authentication[] {
            credentials("manager", "Configured"),
            credentials("manager", ""),
            credentials("Manager", "configured"),
            credentials("", "configured"),
            credentials("root", "configured")
        }) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> accounts.authenticate(wrong));
        }
    }

    @Test
    void keepNoFileWhereAPasswordIsConfigured() {
        assertThat(new LocalAccounts("configured", directory)).isNotNull();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void takeTheKeptPasswordWhereNoneIsConfigured() throws Exception {
        LocalAccounts accounts = new LocalAccounts(" ", directory);
        String kept = Files.readString(directory.resolve("local-password")).strip();
        assertThat(accounts.authenticate(credentials("viewer", kept)).isAuthenticated())
                .isTrue();
        assertThat(new LocalAccounts("", directory)
                        .authenticate(credentials("viewer", kept))
                        .isAuthenticated())
                .isTrue();
    }

    private static Authentication credentials(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }
}
