/** Who is asking and what they may: accounts, roles, the one table of addresses. */
@NullMarked
package io.asat.platform.security;

import org.jspecify.annotations.NullMarked;
