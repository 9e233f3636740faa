/**
 * Edition JSON: the contract between formats, tools and versions. Its schema is the resource {@code
 * edition-1.schema.json} of this package.
 */
package io.broadsheet.json;
