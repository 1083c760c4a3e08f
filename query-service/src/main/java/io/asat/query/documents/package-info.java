/** How documents of read models look, where they are kept, and writes that survive being repeated. */
@NullMarked
package io.asat.query.documents;

import org.jspecify.annotations.NullMarked;
