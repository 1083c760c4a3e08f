package io.asat.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link AccountAdmission} behind sign-in, and before bodies are read. */
@Configuration(proxyBeanMethods = false)
class AccountAdmissionConfiguration {
    @Bean
    FilterRegistrationBean<AccountAdmission> accountAdmission(@Value("${asat.admission.per-account}") int places) {
        FilterRegistrationBean<AccountAdmission> registration =
                new FilterRegistrationBean<>(new AccountAdmission(places));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 6);
        return registration;
    }
}
