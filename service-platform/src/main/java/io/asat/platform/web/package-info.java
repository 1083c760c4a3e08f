/** What both services' HTTP edges share: problems, strict JSON, parameters and headers, limits. */
@NullMarked
package io.asat.platform.web;

import org.jspecify.annotations.NullMarked;
