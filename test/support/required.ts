/**
 * Whether the tests that need a program of the machine run. Without the program they are skipped with a message; where
 * REQUIRE_BROWSER_AND_NGINX is set, as `.ci/run` does as root, they run all the same, and fail.
 *
 * @param found whether the program is there
 * @param message what is not tested without it, and how to install it
 */
export function shouldRun(found: boolean, message: string): boolean {
	if (found || (process.env['REQUIRE_BROWSER_AND_NGINX'] ?? '') !== '') return true;
	console.warn(message);
	return false;
}
