// Generated from openapi/openapi.yaml — do not edit.

import ConformanceSupport

/// A valid call of every operation, each made anew for every case.
protocol SingrFixtures: Sendable {
    /// `GET /v1/public/venues`
    ///
    /// Contract: `openapi/paths/public/venues.yaml:2`
    func listPublicVenues(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}`
    ///
    /// Contract: `openapi/paths/public/venue.yaml:2`
    func getPublicVenue(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/songdb`
    ///
    /// Contract: `openapi/paths/public/venue-songdb.yaml:2`
    func searchVenueSongDb(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/songs`
    ///
    /// Contract: `openapi/paths/public/venue-songs.yaml:2`
    func browseVenueSongs(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/requests`
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:2`
    func listGuestRequests(_ world: World) async throws -> Call

    /// `POST /v1/public/venues/{venueUrlName}/requests`
    ///
    /// Contract: `openapi/paths/public/venue-requests.yaml:75`
    func createGuestRequest(_ world: World) async throws -> Call

    /// `POST /v1/auth/signup`
    ///
    /// Contract: `openapi/paths/auth/signup.yaml:2`
    func signUp(_ world: World) async throws -> Call

    /// `POST /v1/auth/verify-email`
    ///
    /// Contract: `openapi/paths/auth/verify-email.yaml:2`
    func verifyEmail(_ world: World) async throws -> Call

    /// `POST /v1/auth/verify-email/resend`
    ///
    /// Contract: `openapi/paths/auth/verify-email-resend.yaml:2`
    func resendVerificationEmail(_ world: World) async throws -> Call

    /// `POST /v1/auth/signin`
    ///
    /// Contract: `openapi/paths/auth/signin.yaml:2`
    func signIn(_ world: World) async throws -> Call

    /// `POST /v1/auth/refresh`
    ///
    /// Contract: `openapi/paths/auth/refresh.yaml:2`
    func refreshToken(_ world: World) async throws -> Call

    /// `POST /v1/auth/logout`
    ///
    /// Contract: `openapi/paths/auth/logout.yaml:2`
    func signOut(_ world: World) async throws -> Call

    /// `POST /v1/auth/logout-all`
    ///
    /// Contract: `openapi/paths/auth/logout-all.yaml:2`
    func signOutAll(_ world: World) async throws -> Call

    /// `GET /v1/auth/sessions`
    ///
    /// Contract: `openapi/paths/auth/sessions.yaml:2`
    func listSessions(_ world: World) async throws -> Call

    /// `DELETE /v1/auth/sessions/{sessionId}`
    ///
    /// Contract: `openapi/paths/auth/session.yaml:2`
    func revokeSession(_ world: World) async throws -> Call

    /// `POST /v1/auth/reauthenticate`
    ///
    /// Contract: `openapi/paths/auth/reauthenticate.yaml:2`
    func reauthenticate(_ world: World) async throws -> Call

    /// `POST /v1/auth/forgot-password`
    ///
    /// Contract: `openapi/paths/auth/forgot-password.yaml:2`
    func forgotPassword(_ world: World) async throws -> Call

    /// `POST /v1/auth/reset-password`
    ///
    /// Contract: `openapi/paths/auth/reset-password.yaml:2`
    func resetPassword(_ world: World) async throws -> Call

    /// `GET /v1/auth/me`
    ///
    /// Contract: `openapi/paths/auth/me.yaml:2`
    func getMe(_ world: World) async throws -> Call

    /// `PATCH /v1/auth/me`
    ///
    /// Contract: `openapi/paths/auth/me.yaml:68`
    func updateMe(_ world: World) async throws -> Call

    /// `POST /v1/auth/context`
    ///
    /// Contract: `openapi/paths/auth/context.yaml:2`
    func switchContext(_ world: World) async throws -> Call

    /// `POST /v1/auth/magic-link/request`
    ///
    /// Contract: `openapi/paths/auth/magic-link-request.yaml:2`
    func requestMagicLink(_ world: World) async throws -> Call

    /// `POST /v1/auth/magic-link/verify`
    ///
    /// Contract: `openapi/paths/auth/magic-link-verify.yaml:2`
    func verifyMagicLink(_ world: World) async throws -> Call

    /// `POST /v1/admin/users/{userId}/password-reset`
    ///
    /// Contract: `openapi/paths/admin/user-password-reset.yaml:2`
    func sendPasswordReset(_ world: World) async throws -> Call

    /// `GET /v1/auth/two-factor/status`
    ///
    /// Contract: `openapi/paths/two-factor/status.yaml:2`
    func getTwoFactorStatus(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/totp/enable`
    ///
    /// Contract: `openapi/paths/two-factor/totp-enable.yaml:2`
    func enrollTotp(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/totp/verify`
    ///
    /// Contract: `openapi/paths/two-factor/totp-verify.yaml:2`
    func confirmTotp(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/disable`
    ///
    /// Contract: `openapi/paths/two-factor/disable.yaml:2`
    func disableTwoFactor(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/sms/enable`
    ///
    /// Contract: `openapi/paths/two-factor/sms-enable.yaml:2`
    func enrollSms(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/sms/verify`
    ///
    /// Contract: `openapi/paths/two-factor/sms-verify.yaml:2`
    func confirmSms(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/backup-codes/regenerate`
    ///
    /// Contract: `openapi/paths/two-factor/backup-codes-regenerate.yaml:2`
    func regenerateBackupCodes(_ world: World) async throws -> Call

    /// `GET /v1/auth/two-factor/backup-codes/count`
    ///
    /// Contract: `openapi/paths/two-factor/backup-codes-count.yaml:2`
    func getBackupCodeCount(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/challenge/sms`
    ///
    /// Contract: `openapi/paths/two-factor/challenge-sms.yaml:2`
    func sendTwoFactorSms(_ world: World) async throws -> Call

    /// `POST /v1/auth/two-factor/challenge/verify`
    ///
    /// Contract: `openapi/paths/two-factor/challenge-verify.yaml:2`
    func verifyTwoFactorChallenge(_ world: World) async throws -> Call

    /// `POST /v1/auth/reauthenticate/sms`
    ///
    /// Contract: `openapi/paths/two-factor/reauthenticate-sms.yaml:2`
    func sendReauthenticationSms(_ world: World) async throws -> Call

    /// `POST /v1/account/password`
    ///
    /// Contract: `openapi/paths/account/password.yaml:2`
    func changePassword(_ world: World) async throws -> Call

    /// `PATCH /v1/account/email`
    ///
    /// Contract: `openapi/paths/account/email.yaml:2`
    func requestEmailChange(_ world: World) async throws -> Call

    /// `DELETE /v1/account/email`
    ///
    /// Contract: `openapi/paths/account/email.yaml:68`
    func cancelEmailChange(_ world: World) async throws -> Call

    /// `POST /v1/account/email/undo`
    ///
    /// Contract: `openapi/paths/account/email-undo.yaml:2`
    func undoEmailChange(_ world: World) async throws -> Call

    /// `PATCH /v1/account/phone`
    ///
    /// Contract: `openapi/paths/account/phone.yaml:2`
    func requestPhoneChange(_ world: World) async throws -> Call

    /// `DELETE /v1/account/phone`
    ///
    /// Contract: `openapi/paths/account/phone.yaml:70`
    func removePhone(_ world: World) async throws -> Call

    /// `POST /v1/account/phone/verify`
    ///
    /// Contract: `openapi/paths/account/phone-verify.yaml:2`
    func verifyPhone(_ world: World) async throws -> Call

    /// `DELETE /v1/account`
    ///
    /// Contract: `openapi/paths/account/account.yaml:2`
    func deleteAccount(_ world: World) async throws -> Call

    /// `POST /v1/account/deletion/undo`
    ///
    /// Contract: `openapi/paths/account/deletion-undo.yaml:2`
    func undoDeletion(_ world: World) async throws -> Call

    /// `POST /v1/account/export`
    ///
    /// Contract: `openapi/paths/account/export.yaml:2`
    func requestExport(_ world: World) async throws -> Call

    /// `POST /v1/account/export/download`
    ///
    /// Contract: `openapi/paths/account/export-download.yaml:2`
    func downloadExport(_ world: World) async throws -> Call

    /// `GET /v1/auth/oauth/{provider}/authorize`
    ///
    /// Contract: `openapi/paths/auth/oauth-authorize.yaml:2`
    func startOAuth(_ world: World) async throws -> Call

    /// `GET /v1/auth/oauth/{provider}/callback`
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:2`
    func handleOAuthCallback(_ world: World) async throws -> Call

    /// `POST /v1/auth/oauth/{provider}/callback`
    ///
    /// Contract: `openapi/paths/auth/oauth-callback.yaml:46`
    func handleOAuthForm(_ world: World) async throws -> Call

    /// `POST /v1/auth/oauth/exchange`
    ///
    /// Contract: `openapi/paths/auth/oauth-exchange.yaml:2`
    func exchangeOAuthCode(_ world: World) async throws -> Call

    /// `POST /v1/auth/oauth/nonce`
    ///
    /// Contract: `openapi/paths/auth/oauth-nonce.yaml:2`
    func createOAuthNonce(_ world: World) async throws -> Call

    /// `POST /v1/auth/oauth/{provider}/native`
    ///
    /// Contract: `openapi/paths/auth/oauth-native.yaml:2`
    func signInWithIdToken(_ world: World) async throws -> Call

    /// `GET /v1/auth/identities`
    ///
    /// Contract: `openapi/paths/auth/identities.yaml:2`
    func listIdentities(_ world: World) async throws -> Call

    /// `GET /v1/auth/oauth/{provider}/link`
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:2`
    func continueIdentityLink(_ world: World) async throws -> Call

    /// `POST /v1/auth/oauth/{provider}/link`
    ///
    /// Contract: `openapi/paths/auth/oauth-link.yaml:45`
    func linkIdentity(_ world: World) async throws -> Call

    /// `DELETE /v1/auth/oauth/{provider}`
    ///
    /// Contract: `openapi/paths/auth/oauth-identity.yaml:2`
    func unlinkIdentity(_ world: World) async throws -> Call

    /// `POST /v1/webhooks/apple/account-events`
    ///
    /// Contract: `openapi/paths/webhooks/apple-account-events.yaml:2`
    func receiveAppleNotice(_ world: World) async throws -> Call

    /// `POST /v1/webhooks/google/risc`
    ///
    /// Contract: `openapi/paths/webhooks/google-risc.yaml:2`
    func receiveGoogleNotice(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues`
    ///
    /// Contract: `openapi/paths/customer/customer-venues.yaml:2`
    func listVenues(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues`
    ///
    /// Contract: `openapi/paths/customer/customer-venues.yaml:78`
    func createVenue(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/url-name-availability`
    ///
    /// Contract: `openapi/paths/customer/venue-url-names.yaml:2`
    func checkVenueUrlName(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/stats/overview`
    ///
    /// Contract: `openapi/paths/customer/venues-overview.yaml:2`
    func getVenuesOverview(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}`
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:2`
    func getVenue(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}`
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:70`
    func updateVenue(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/venues/{venueId}`
    ///
    /// Contract: `openapi/paths/customer/customer-venue.yaml:162`
    func deleteVenue(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues/{venueId}/restore`
    ///
    /// Contract: `openapi/paths/customer/venue-restore.yaml:2`
    func restoreVenue(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/accepting`
    ///
    /// Contract: `openapi/paths/customer/venue-accepting.yaml:2`
    func setVenueAccepting(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/systems`
    ///
    /// Contract: `openapi/paths/customer/venue-systems.yaml:2`
    func listVenueSystems(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/systems`
    ///
    /// Contract: `openapi/paths/customer/venue-systems.yaml:55`
    func setVenueSystems(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/stats`
    ///
    /// Contract: `openapi/paths/customer/venue-stats.yaml:2`
    func getVenueStats(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/export`
    ///
    /// Contract: `openapi/paths/customer/venue-export.yaml:2`
    func exportVenueData(_ world: World) async throws -> Call

    /// `GET /v1/customer/systems`
    ///
    /// Contract: `openapi/paths/customer/customer-systems.yaml:2`
    func listSystems(_ world: World) async throws -> Call

    /// `POST /v1/customer/systems`
    ///
    /// Contract: `openapi/paths/customer/customer-systems.yaml:65`
    func createSystem(_ world: World) async throws -> Call

    /// `GET /v1/customer/systems/{systemId}`
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:2`
    func getSystem(_ world: World) async throws -> Call

    /// `PATCH /v1/customer/systems/{systemId}`
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:59`
    func updateSystem(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/systems/{systemId}`
    ///
    /// Contract: `openapi/paths/customer/customer-system.yaml:139`
    func deleteSystem(_ world: World) async throws -> Call

    /// `POST /v1/customer/systems/{systemId}/songs`
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:2`
    func addSong(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/systems/{systemId}/songs`
    ///
    /// Contract: `openapi/paths/customer/system-songs.yaml:97`
    func deleteSystemSongs(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb`
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:2`
    func searchSongDb(_ world: World) async throws -> Call

    /// `POST /v1/customer/songdb`
    ///
    /// Contract: `openapi/paths/customer/songdb.yaml:125`
    func importSongs(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb/letters`
    ///
    /// Contract: `openapi/paths/customer/songdb-letters.yaml:2`
    func listSongLetters(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb/{songId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:2`
    func getSong(_ world: World) async throws -> Call

    /// `PATCH /v1/customer/songdb/{songId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:65`
    func updateSong(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/songdb/{songId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-song.yaml:156`
    func deleteSong(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb/imports`
    ///
    /// Contract: `openapi/paths/customer/songdb-imports.yaml:2`
    func listSongImports(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb/imports/{jobId}`
    ///
    /// Contract: `openapi/paths/customer/songdb-import.yaml:2`
    func getSongImport(_ world: World) async throws -> Call

    /// `GET /v1/customer/songdb/export`
    ///
    /// Contract: `openapi/paths/customer/songdb-export.yaml:2`
    func exportSongs(_ world: World) async throws -> Call

    /// `GET /v1/customer/api-keys`
    ///
    /// Contract: `openapi/paths/customer/api-keys.yaml:2`
    func listApiKeys(_ world: World) async throws -> Call

    /// `POST /v1/customer/api-keys`
    ///
    /// Contract: `openapi/paths/customer/api-keys.yaml:67`
    func createApiKey(_ world: World) async throws -> Call

    /// `GET /v1/customer/api-keys/scopes`
    ///
    /// Contract: `openapi/paths/customer/api-key-scopes.yaml:2`
    func listApiKeyScopes(_ world: World) async throws -> Call

    /// `GET /v1/customer/api-keys/{keyId}`
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:2`
    func getApiKey(_ world: World) async throws -> Call

    /// `PATCH /v1/customer/api-keys/{keyId}`
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:61`
    func updateApiKey(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/api-keys/{keyId}`
    ///
    /// Contract: `openapi/paths/customer/api-key.yaml:143`
    func revokeApiKey(_ world: World) async throws -> Call

    /// `POST /v1/customer/api-keys/{keyId}/rotate`
    ///
    /// Contract: `openapi/paths/customer/api-key-rotate.yaml:2`
    func rotateApiKey(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/requests`
    ///
    /// Contract: `openapi/paths/customer/venue-request-list.yaml:2`
    func listVenueRequests(_ world: World) async throws -> Call

    /// `PATCH /v1/customer/venues/{venueId}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/customer/venue-request.yaml:2`
    func updateRequest(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/venues/{venueId}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/customer/venue-request.yaml:98`
    func deleteRequest(_ world: World) async throws -> Call

    /// `GET /v1/customer/requests`
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:2`
    func listRequests(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/requests`
    ///
    /// Contract: `openapi/paths/customer/requests.yaml:84`
    func bulkDeleteRequests(_ world: World) async throws -> Call

    /// `GET /v1/customer/requests/stats`
    ///
    /// Contract: `openapi/paths/customer/request-stats.yaml:2`
    func getRequestStats(_ world: World) async throws -> Call

    /// `GET /v1/customer/requests/recent`
    ///
    /// Contract: `openapi/paths/customer/recent-requests.yaml:2`
    func listRecentRequests(_ world: World) async throws -> Call

    /// `POST /v1/customer/requests/bulk/process`
    ///
    /// Contract: `openapi/paths/customer/requests-bulk-process.yaml:2`
    func bulkSetRequestsProcessed(_ world: World) async throws -> Call

    /// `GET /v1/customer/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/customer/customer-request.yaml:2`
    func getRequest(_ world: World) async throws -> Call

    /// `PATCH /v1/customer/requests/{requestId}/process`
    ///
    /// Contract: `openapi/paths/customer/request-process.yaml:2`
    func setRequestProcessed(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/queue`
    ///
    /// Contract: `openapi/paths/customer/venue-queue.yaml:2`
    func getVenueQueue(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/venues/{venueId}/queue`
    ///
    /// Contract: `openapi/paths/customer/venue-queue.yaml:125`
    func clearVenueQueue(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/queue-policy`
    ///
    /// Contract: `openapi/paths/customer/queue-policy.yaml:2`
    func getQueuePolicy(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/queue-policy`
    ///
    /// Contract: `openapi/paths/customer/queue-policy.yaml:57`
    func setQueuePolicy(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/pin`
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:2`
    func moveRequest(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/venues/{venueId}/queue/{requestId}/pin`
    ///
    /// Contract: `openapi/paths/customer/queue-pin.yaml:145`
    func releaseRequest(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues/{venueId}/queue/{requestId}/start`
    ///
    /// Contract: `openapi/paths/customer/queue-start.yaml:2`
    func startRequest(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues/{venueId}/queue/{requestId}/skip`
    ///
    /// Contract: `openapi/paths/customer/queue-skip.yaml:2`
    func skipRequest(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/hold`
    ///
    /// Contract: `openapi/paths/customer/queue-hold.yaml:2`
    func holdRequest(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/queue/{requestId}/singers`
    ///
    /// Contract: `openapi/paths/customer/queue-request-singers.yaml:2`
    func setRequestSingers(_ world: World) async throws -> Call

    /// `PUT /v1/customer/venues/{venueId}/singers/{singerId}/presence`
    ///
    /// Contract: `openapi/paths/customer/singer-presence.yaml:2`
    func setSingerPresence(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues/{venueId}/night`
    ///
    /// Contract: `openapi/paths/customer/venue-night.yaml:2`
    func startNight(_ world: World) async throws -> Call

    /// `GET /v1/customer/venues/{venueId}/kiosks`
    ///
    /// Contract: `openapi/paths/customer/kiosks.yaml:2`
    func listKiosks(_ world: World) async throws -> Call

    /// `POST /v1/customer/venues/{venueId}/kiosks`
    ///
    /// Contract: `openapi/paths/customer/kiosks.yaml:55`
    func createKiosk(_ world: World) async throws -> Call

    /// `DELETE /v1/customer/venues/{venueId}/kiosks/{kioskId}`
    ///
    /// Contract: `openapi/paths/customer/kiosk.yaml:2`
    func removeKiosk(_ world: World) async throws -> Call

    /// `GET /v1/public/venues/{venueUrlName}/queue`
    ///
    /// Contract: `openapi/paths/public/public-venue-queue.yaml:2`
    func getVenueQueuePublic(_ world: World) async throws -> Call

    /// `PATCH /v1/public/venues/{venueUrlName}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/public/guest-request.yaml:2`
    func updateGuestRequest(_ world: World) async throws -> Call

    /// `DELETE /v1/public/venues/{venueUrlName}/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/public/guest-request.yaml:92`
    func cancelGuestRequest(_ world: World) async throws -> Call

    /// `POST /v1/public/venues/{venueUrlName}/kiosk-requests`
    ///
    /// Contract: `openapi/paths/public/kiosk-requests.yaml:2`
    func createKioskRequest(_ world: World) async throws -> Call

    /// `GET /v1/singer/requests`
    ///
    /// Contract: `openapi/paths/singer/singer-requests.yaml:2`
    func listSingerRequests(_ world: World) async throws -> Call

    /// `POST /v1/singer/requests`
    ///
    /// Contract: `openapi/paths/singer/singer-requests.yaml:75`
    func createSingerRequest(_ world: World) async throws -> Call

    /// `GET /v1/singer/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:2`
    func getSingerRequest(_ world: World) async throws -> Call

    /// `PATCH /v1/singer/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:69`
    func updateSingerRequest(_ world: World) async throws -> Call

    /// `DELETE /v1/singer/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/singer/singer-request.yaml:160`
    func cancelSingerRequest(_ world: World) async throws -> Call

    /// `PUT /v1/singer/venues/{venueId}/presence`
    ///
    /// Contract: `openapi/paths/singer/own-presence.yaml:2`
    func setOwnPresence(_ world: World) async throws -> Call

    /// `POST /openkj/api`
    ///
    /// Contract: `openapi/paths/openkj/openkj-api.yaml:2`
    func openkjCommand(_ world: World) async throws -> Call

    /// `GET /api/venues/list`
    ///
    /// Contract: `openapi/paths/openkj/program-venues.yaml:2`
    func openkjListVenues(_ world: World) async throws -> Call

    /// `GET /api/venues/{venueId}/requests`
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:2`
    func openkjGetRequests(_ world: World) async throws -> Call

    /// `POST /api/venues/{venueId}/requests`
    ///
    /// Contract: `openapi/paths/openkj/program-venue-requests.yaml:59`
    func openkjSubmitRequest(_ world: World) async throws -> Call

    /// `GET /api/songdb/search`
    ///
    /// Contract: `openapi/paths/openkj/program-songs.yaml:2`
    func openkjSearchSongs(_ world: World) async throws -> Call

    /// `GET /v1/request-interface/venues`
    ///
    /// Contract: `openapi/paths/interface/interface-venues.yaml:2`
    func interfaceListVenues(_ world: World) async throws -> Call

    /// `GET /v1/request-interface/requests`
    ///
    /// Contract: `openapi/paths/interface/interface-requests.yaml:2`
    func interfaceListRequests(_ world: World) async throws -> Call

    /// `GET /v1/request-interface/stats`
    ///
    /// Contract: `openapi/paths/interface/interface-stats.yaml:2`
    func interfaceGetStats(_ world: World) async throws -> Call

    /// `POST /v1/request-interface/requests/bulk/process`
    ///
    /// Contract: `openapi/paths/interface/interface-requests-bulk-process.yaml:2`
    func interfaceBulkProcess(_ world: World) async throws -> Call

    /// `DELETE /v1/request-interface/requests/{requestId}`
    ///
    /// Contract: `openapi/paths/interface/interface-request.yaml:2`
    func interfaceDeleteRequest(_ world: World) async throws -> Call

    /// `PATCH /v1/request-interface/requests/{requestId}/process`
    ///
    /// Contract: `openapi/paths/interface/interface-request-process.yaml:2`
    func interfaceMarkProcessed(_ world: World) async throws -> Call

    /// `PATCH /v1/request-interface/requests/{requestId}/unprocess`
    ///
    /// Contract: `openapi/paths/interface/interface-request-unprocess.yaml:2`
    func interfaceMarkUnprocessed(_ world: World) async throws -> Call

    /// `GET /.well-known/jwks.json`
    ///
    /// Contract: `openapi/paths/auth/jwks.yaml:2`
    func getKeySet(_ world: World) async throws -> Call

    /// `GET /healthz`
    ///
    /// Contract: `openapi/paths/system/healthz.yaml:2`
    func getHealth(_ world: World) async throws -> Call

    /// `GET /readyz`
    ///
    /// Contract: `openapi/paths/system/readyz.yaml:2`
    func getReadiness(_ world: World) async throws -> Call
}

extension SingrFixtures {
    /// The call of the operation with that operationId.
    func call(of operation: String, _ world: World) async throws -> Call {
        switch operation {
        case "listPublicVenues": try await listPublicVenues(world)
        case "getPublicVenue": try await getPublicVenue(world)
        case "searchVenueSongDb": try await searchVenueSongDb(world)
        case "browseVenueSongs": try await browseVenueSongs(world)
        case "listGuestRequests": try await listGuestRequests(world)
        case "createGuestRequest": try await createGuestRequest(world)
        case "signUp": try await signUp(world)
        case "verifyEmail": try await verifyEmail(world)
        case "resendVerificationEmail": try await resendVerificationEmail(world)
        case "signIn": try await signIn(world)
        case "refreshToken": try await refreshToken(world)
        case "signOut": try await signOut(world)
        case "signOutAll": try await signOutAll(world)
        case "listSessions": try await listSessions(world)
        case "revokeSession": try await revokeSession(world)
        case "reauthenticate": try await reauthenticate(world)
        case "forgotPassword": try await forgotPassword(world)
        case "resetPassword": try await resetPassword(world)
        case "getMe": try await getMe(world)
        case "updateMe": try await updateMe(world)
        case "switchContext": try await switchContext(world)
        case "requestMagicLink": try await requestMagicLink(world)
        case "verifyMagicLink": try await verifyMagicLink(world)
        case "sendPasswordReset": try await sendPasswordReset(world)
        case "getTwoFactorStatus": try await getTwoFactorStatus(world)
        case "enrollTotp": try await enrollTotp(world)
        case "confirmTotp": try await confirmTotp(world)
        case "disableTwoFactor": try await disableTwoFactor(world)
        case "enrollSms": try await enrollSms(world)
        case "confirmSms": try await confirmSms(world)
        case "regenerateBackupCodes": try await regenerateBackupCodes(world)
        case "getBackupCodeCount": try await getBackupCodeCount(world)
        case "sendTwoFactorSms": try await sendTwoFactorSms(world)
        case "verifyTwoFactorChallenge": try await verifyTwoFactorChallenge(world)
        case "sendReauthenticationSms": try await sendReauthenticationSms(world)
        case "changePassword": try await changePassword(world)
        case "requestEmailChange": try await requestEmailChange(world)
        case "cancelEmailChange": try await cancelEmailChange(world)
        case "undoEmailChange": try await undoEmailChange(world)
        case "requestPhoneChange": try await requestPhoneChange(world)
        case "removePhone": try await removePhone(world)
        case "verifyPhone": try await verifyPhone(world)
        case "deleteAccount": try await deleteAccount(world)
        case "undoDeletion": try await undoDeletion(world)
        case "requestExport": try await requestExport(world)
        case "downloadExport": try await downloadExport(world)
        case "startOAuth": try await startOAuth(world)
        case "handleOAuthCallback": try await handleOAuthCallback(world)
        case "handleOAuthForm": try await handleOAuthForm(world)
        case "exchangeOAuthCode": try await exchangeOAuthCode(world)
        case "createOAuthNonce": try await createOAuthNonce(world)
        case "signInWithIdToken": try await signInWithIdToken(world)
        case "listIdentities": try await listIdentities(world)
        case "continueIdentityLink": try await continueIdentityLink(world)
        case "linkIdentity": try await linkIdentity(world)
        case "unlinkIdentity": try await unlinkIdentity(world)
        case "receiveAppleNotice": try await receiveAppleNotice(world)
        case "receiveGoogleNotice": try await receiveGoogleNotice(world)
        case "listVenues": try await listVenues(world)
        case "createVenue": try await createVenue(world)
        case "checkVenueUrlName": try await checkVenueUrlName(world)
        case "getVenuesOverview": try await getVenuesOverview(world)
        case "getVenue": try await getVenue(world)
        case "updateVenue": try await updateVenue(world)
        case "deleteVenue": try await deleteVenue(world)
        case "restoreVenue": try await restoreVenue(world)
        case "setVenueAccepting": try await setVenueAccepting(world)
        case "listVenueSystems": try await listVenueSystems(world)
        case "setVenueSystems": try await setVenueSystems(world)
        case "getVenueStats": try await getVenueStats(world)
        case "exportVenueData": try await exportVenueData(world)
        case "listSystems": try await listSystems(world)
        case "createSystem": try await createSystem(world)
        case "getSystem": try await getSystem(world)
        case "updateSystem": try await updateSystem(world)
        case "deleteSystem": try await deleteSystem(world)
        case "addSong": try await addSong(world)
        case "deleteSystemSongs": try await deleteSystemSongs(world)
        case "searchSongDb": try await searchSongDb(world)
        case "importSongs": try await importSongs(world)
        case "listSongLetters": try await listSongLetters(world)
        case "getSong": try await getSong(world)
        case "updateSong": try await updateSong(world)
        case "deleteSong": try await deleteSong(world)
        case "listSongImports": try await listSongImports(world)
        case "getSongImport": try await getSongImport(world)
        case "exportSongs": try await exportSongs(world)
        case "listApiKeys": try await listApiKeys(world)
        case "createApiKey": try await createApiKey(world)
        case "listApiKeyScopes": try await listApiKeyScopes(world)
        case "getApiKey": try await getApiKey(world)
        case "updateApiKey": try await updateApiKey(world)
        case "revokeApiKey": try await revokeApiKey(world)
        case "rotateApiKey": try await rotateApiKey(world)
        case "listVenueRequests": try await listVenueRequests(world)
        case "updateRequest": try await updateRequest(world)
        case "deleteRequest": try await deleteRequest(world)
        case "listRequests": try await listRequests(world)
        case "bulkDeleteRequests": try await bulkDeleteRequests(world)
        case "getRequestStats": try await getRequestStats(world)
        case "listRecentRequests": try await listRecentRequests(world)
        case "bulkSetRequestsProcessed": try await bulkSetRequestsProcessed(world)
        case "getRequest": try await getRequest(world)
        case "setRequestProcessed": try await setRequestProcessed(world)
        case "getVenueQueue": try await getVenueQueue(world)
        case "clearVenueQueue": try await clearVenueQueue(world)
        case "getQueuePolicy": try await getQueuePolicy(world)
        case "setQueuePolicy": try await setQueuePolicy(world)
        case "moveRequest": try await moveRequest(world)
        case "releaseRequest": try await releaseRequest(world)
        case "startRequest": try await startRequest(world)
        case "skipRequest": try await skipRequest(world)
        case "holdRequest": try await holdRequest(world)
        case "setRequestSingers": try await setRequestSingers(world)
        case "setSingerPresence": try await setSingerPresence(world)
        case "startNight": try await startNight(world)
        case "listKiosks": try await listKiosks(world)
        case "createKiosk": try await createKiosk(world)
        case "removeKiosk": try await removeKiosk(world)
        case "getVenueQueuePublic": try await getVenueQueuePublic(world)
        case "updateGuestRequest": try await updateGuestRequest(world)
        case "cancelGuestRequest": try await cancelGuestRequest(world)
        case "createKioskRequest": try await createKioskRequest(world)
        case "listSingerRequests": try await listSingerRequests(world)
        case "createSingerRequest": try await createSingerRequest(world)
        case "getSingerRequest": try await getSingerRequest(world)
        case "updateSingerRequest": try await updateSingerRequest(world)
        case "cancelSingerRequest": try await cancelSingerRequest(world)
        case "setOwnPresence": try await setOwnPresence(world)
        case "openkjCommand": try await openkjCommand(world)
        case "openkjListVenues": try await openkjListVenues(world)
        case "openkjGetRequests": try await openkjGetRequests(world)
        case "openkjSubmitRequest": try await openkjSubmitRequest(world)
        case "openkjSearchSongs": try await openkjSearchSongs(world)
        case "interfaceListVenues": try await interfaceListVenues(world)
        case "interfaceListRequests": try await interfaceListRequests(world)
        case "interfaceGetStats": try await interfaceGetStats(world)
        case "interfaceBulkProcess": try await interfaceBulkProcess(world)
        case "interfaceDeleteRequest": try await interfaceDeleteRequest(world)
        case "interfaceMarkProcessed": try await interfaceMarkProcessed(world)
        case "interfaceMarkUnprocessed": try await interfaceMarkUnprocessed(world)
        case "getKeySet": try await getKeySet(world)
        case "getHealth": try await getHealth(world)
        case "getReadiness": try await getReadiness(world)
        default: preconditionFailure("the contract has no operation \(operation)")
        }
    }
}
