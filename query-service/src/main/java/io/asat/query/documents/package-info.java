/** How values look in MongoDB, and writes that survive being repeated. */
@NullMarked
package io.asat.query.documents;

import org.jspecify.annotations.NullMarked;
