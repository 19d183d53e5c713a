<?php

/**
 * Turkish texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
$lang['logout_master_settings_link'] = 'Ayarlar';
$lang['logout_master_settings_enabled'] = 'Ayrılan kişilerin oturumunu kapat';
$lang['logout_master_settings_enabled_help'] = 'Kapalıyken kimse izlenmez: oturumlar bu modül yokmuş gibi sona erer.';
$lang['logout_master_settings_yes'] = 'Evet';
$lang['logout_master_settings_no'] = 'Hayır';
$lang['logout_master_settings_of_staff'] = 'Personel';
$lang['logout_master_settings_of_contact'] = 'Müşteri kişileri';
$lang['logout_master_settings_of_module'] = 'Otomatik oturum kapatma';
$lang['logout_master_settings_document'] = 'Politika belgesinin tamamı (JSON)';
$lang['logout_master_settings_document_help'] =
    'Rol, kişi, ağ veya saate göre kurallar için. Bu metni değiştirirseniz yalnızca o kaydedilir, yukarıdaki '
    . 'alanlar dikkate alınmaz. Yukarıdaki alanlar “staff” ve “contacts” kurallarını değiştirir; diğer kurallar '
    . 'olduğu gibi kalır.';
$lang['logout_master_settings_broken'] =
    'Kayıtlı politika belgesi okunamıyor; burada yerleşik sınırlar gösteriliyor. Kaydetmek onun yerini alır.';
$lang['logout_master_field_enabled'] = 'Ayrılan kişilerin oturumunu kapat';
$lang['logout_master_field_idle_minutes'] = 'Hareketsizlik sınırı (dakika)';
$lang['logout_master_help_idle_minutes'] =
    'Hiç etkinlik olmadan oturumun kilitlenmesine veya sona ermesine kadar geçen dakika: sınır yoksa 0, en çok '
    . '1440. PCI DSS 8.2.8 ve CIS Controls 4.3 15 veya daha azını ister.';
$lang['logout_master_field_warning_seconds'] = 'Uyarı (saniye)';
$lang['logout_master_help_warning_seconds'] =
    'Hareketsizlik sınırından kaç saniye önce kişinin hâlâ orada olup olmadığının sorulacağı: hiç için 0, yoksa '
    . '20 ile 3600 arası. WCAG 2.2.1 en az 20 ister.';
$lang['logout_master_field_grace_seconds'] = 'Ek süre (saniye)';
$lang['logout_master_help_grace_seconds'] =
    'Hareketsiz oturumun sona ermeden önce yalnızca kilitli kaldığı ve açılabildiği saniye: hiç için 0, en çok '
    . '86400.';
$lang['logout_master_field_absolute_minutes'] = 'Mutlak sınır (dakika)';
$lang['logout_master_help_absolute_minutes'] =
    'Kişi ne kadar etkin olursa olsun oturumun girişten kaç dakika sonra sona ereceği: sınır yoksa 0, en çok '
    . '43200. NIST SP 800-63B-4 AAL2 için 24 saat (1440) veya daha azını, AAL3 için 12 saat (720) veya daha azını '
    . 'ister.';
$lang['logout_master_field_resume'] = 'Kilidi açmak için';
$lang['logout_master_help_resume'] =
    'Oturum kilitliyken kişinin devam etmek için yaptığı şey. NIST SP 800-63B-4 parola ister.';
$lang['logout_master_resume_password'] = 'parola';
$lang['logout_master_resume_click'] = 'bir tıklama';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: bulunan {found}, beklenen {expected}. Hiçbir şey kaydedilmedi.';
$lang['logout_master_form_refused'] = 'Politika reddedildi: {error}. Hiçbir şey kaydedilmedi.';
$lang['logout_master_form_expected_minutes'] = '0 veya {least} ile {most} arasında bir dakika sayısı';
$lang['logout_master_form_expected_seconds'] = '0 veya {least} ile {most} arasında tam bir saniye sayısı';
$lang['logout_master_form_expected_less_than_idle'] = '{idle} saniye olan hareketsizlik sınırından azı';
$lang['logout_master_form_expected_resume'] = 'password veya click';
$lang['logout_master_form_expected_yes_no'] = 'evet veya hayır';

// Banner for admins
$lang['logout_master_health_title'] = 'Otomatik oturum kapatma olması gerektiği gibi çalışmıyor';
$lang['logout_master_activation_refused'] = 'Logout Master etkinleştirilmedi. {problem}';
$lang['logout_master_health_extension_missing'] =
    'PHP eklentisi logout_master yüklü değil; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. CRM çalışmaya '
    . 'devam eder. Çözüm: eklentiyi PHP {php} için kurun (make install), php.ini dosyasına '
    . 'extension=logout_master.so satırını yazın ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_extension_old'] =
    'PHP eklentisi logout_master {found} çok eski; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. Bu modül '
    . '{minimum} veya daha yenisini ister. Çözüm: PHP {php} için yeni eklentiyi kurun ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_ini_off'] =
    'Eklenti logout_master.enabled = 0 ile kapatılmış; bu yüzden hareketsiz kişilerin oturumu kapatılmıyor. '
    . 'Çözüm: php.ini dosyasında veya havuz yapılandırmasında 1 yapın ve PHP’yi yeniden başlatın.';
$lang['logout_master_health_store'] =
    'Oturum kütüğü kullanılamıyor: {error}. Çözüm: logout_master.registry_path ayarına, klasörünün boş yerine ve '
    . 'izinlerine bakın; php --ri logout_master daha fazlasını söyler.';
$lang['logout_master_health_policy_refused'] =
    'Politika belgesi reddedildi, önceki geçerli kalıyor. {error}. Çözüm: Setup, Settings, Otomatik oturum '
    . 'kapatma altında düzeltin.';
$lang['logout_master_health_policy_outdated'] =
    'Politika belgesinin revizyonu geçerli olandan düşük ve kullanılmıyor. Çözüm: Setup, Settings, Otomatik '
    . 'oturum kapatma altında bir kez kaydedin.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Bir süre etkinlik olmadığı için oturumunuz kapatıldı. Kaldığınız yerden devam etmek için giriş yapın.';
$lang['logout_master_reason_absolute'] =
    'Bir oturumun en uzun süresi dolduğu için oturumunuz kapatıldı. Kaldığınız yerden devam etmek için giriş '
    . 'yapın.';
$lang['logout_master_reason_admin'] = 'Bir yönetici oturumunuzu sonlandırdı.';
$lang['logout_master_reason_limit'] = 'Aynı anda daha fazla cihazda oturum açamayacağınız için oturumunuz sona erdi.';
$lang['logout_master_reason_policy'] = 'Oturum kuralları değiştiği için oturumunuz sona erdi.';
$lang['logout_master_reason_account'] = 'Hesabınız değiştirildiği için oturumunuz sona erdi.';
$lang['logout_master_reason_ip_change'] = 'Ağ adresiniz değiştiği için oturumunuz sona erdi.';
$lang['logout_master_reason_store_unavailable'] =
    'Oturumunuz denetlenemediği için kapatıldı. Lütfen yöneticinize bildirin.';
$lang['logout_master_reason_ended'] = 'Oturumunuz sona erdi. Kaldığınız yerden devam etmek için giriş yapın.';

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Erteleme (dakika)';
$lang['logout_master_help_hold_minutes'] =
    'Uzun bir işin veya telefonda olduğunu bildiren kişinin hareketsizlik sınırını erteleyebileceği, son '
    . 'etkinlikten itibaren dakika: hiç için 0, en fazla 1440.';
$lang['logout_master_settings_of_desk'] = 'Masa başında';
$lang['logout_master_field_long_work'] = 'Uzun iş (dakika)';
$lang['logout_master_help_long_work'] =
    'Süren bir yükleme, içe aktarma veya dışa aktarmanın oturumunu koruyacağı, son etkinlikten itibaren dakika; '
    . 'yukarıdaki ertelemeden fazla olamaz: hiç için 0, en fazla 1440.';
$lang['logout_master_field_phone'] = '“Telefondayım” sunulsun';
$lang['logout_master_help_phone'] =
    'Kişi sayfayı örter ve yukarıdaki ertelemenin izin verdiği süre boyunca oturumda kalır. PCI DSS 8.2.8, 15 '
    . 'dakika sonra yeniden oturum açılmasını ister; bunun geçerli olduğu yerde kapalı bırakın.';
$lang['logout_master_field_timers'] = 'Ayrılan kişilerin görev zamanlayıcıları';
$lang['logout_master_help_timers'] =
    'Sahibi hareketsizlik nedeniyle kilitlendiğinde veya oturumu kapatıldığında çalışan görev zamanlayıcılarına '
    . 'ne olacağı. Son etkinlik saniyesine kadar bilinir.';
$lang['logout_master_timers_off'] = 'çalışmaya devam etsin';
$lang['logout_master_timers_offer'] = 'döndüklerinde sor';
$lang['logout_master_timers_rule'] = 'son etkinlikte sonlandır';
$lang['logout_master_form_expected_timers'] = 'off, offer veya cut';

// A person's own sessions
$lang['logout_master_mine_intro'] =
    'Şu anda oturumunuzun açık olduğu yerler. Tanımadıklarınızı veya artık kullanmadıklarınızı sonlandırın.';
$lang['logout_master_mine_sessions'] = 'Oturumlarınız';
$lang['logout_master_mine_col_device'] = 'Cihaz';
$lang['logout_master_mine_col_address'] = 'Adres';
$lang['logout_master_mine_col_since'] = 'Oturum açılışı';
$lang['logout_master_mine_col_active'] = 'Son etkinlik';
$lang['logout_master_mine_col_end'] = 'Sonlandır';
$lang['logout_master_mine_device'] = '{browser}, {system}';
$lang['logout_master_mine_device_unknown'] = 'Bilinmeyen cihaz';
$lang['logout_master_mine_this_one'] = 'bu oturum';
$lang['logout_master_mine_locked'] = 'kilitli';
$lang['logout_master_mine_by_staff'] = 'personel tarafından sizin adınıza açıldı';
$lang['logout_master_mine_end'] = 'Bu oturumu sonlandır';
$lang['logout_master_mine_end_others'] = 'Diğer tüm oturumları sonlandır';
$lang['logout_master_mine_remember'] =
    'Bir oturumu sonlandırmak, o cihazın “beni hatırla” kaydını da siler. Cihaz yalnızca tarayıcısından tanınır; '
    . 'aynı tarayıcıyı kullanan diğer cihazlarınızın da yeniden oturum açması gerekebilir.';
$lang['logout_master_mine_ended'] = 'Oturum sonlandırıldı.';
$lang['logout_master_mine_others_ended'] = 'Diğer tüm oturumlarınız sonlandırıldı.';
$lang['logout_master_mine_not_found'] = 'Bu, diğer oturumlarınızdan biri değil veya zaten sona erdi.';
$lang['logout_master_mine_not_yours'] =
    'Bu müşteri olarak çalışıyorsunuz. Oturumları burada gösterilmez ve sonlandırılamaz.';
$lang['logout_master_reason_self'] = 'Bu oturumu başka bir cihazdan sonlandırdınız.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Sayfayı örter ve bir şey yapmasanız da bir süre oturumunuzu açık tutar. Tek tıklama ile kalkar.';
$lang['logout_master_hold_how_long'] = 'Ne kadar';
$lang['logout_master_hold_start'] = 'Sayfayı ört';
$lang['logout_master_lock_title'] = 'Kilitle';
$lang['logout_master_lock_help'] =
    'Kilidi açana dek her sekmede her şeyi gizler. Her sayfada Alt + Shift + L tuşları da aynısını yapar.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = '{time} hareketsizlikten sonra oturumunuz kapatılır.';
$lang['logout_master_limit_logout_rule'] = 'Kural olarak {time} hareketsizlikten sonra oturumunuz kapatılır.';
$lang['logout_master_limit_lock'] = '{time} hareketsizlikten sonra ekran kilitlenir.';
$lang['logout_master_limit_lock_rule'] = 'Kural olarak {time} hareketsizlikten sonra ekran kilitlenir.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'Siz yokken bir zamanlayıcı çalıştı';
$lang['logout_master_timers_ran'] = '{task} zamanlayıcınız, siz {from} ile {to} arasında yokken çalıştı.';
$lang['logout_master_timers_keep'] = 'Çalışmaya devam etsin';
$lang['logout_master_timers_cut'] = '{from} itibarıyla sonlandır';
$lang['logout_master_timers_note'] = 'Son etkinlikte sonlandırıldı, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Taslaklar';
$lang['logout_master_field_drafts'] = 'Yazılanları sakla';
$lang['logout_master_help_drafts'] =
    'Birinin bir forma yazıp göndermediği metin, oturumu kilitlendiğinde veya sona erdiğinde şifrelenerek '
    . 'saklanır ve yalnızca o kişiye geri verilir. Parolalar, kart alanları ve özel olarak işaretlenmiş alanlar'
    . ' asla saklanmaz.';
$lang['logout_master_field_draft_hours'] = 'Taslağın saklandığı saat';
$lang['logout_master_help_draft_hours'] =
    '1 ile 720 arasında tam saat sayısı. WCAG 2.2.6 20 saatten fazlasını ister.';
$lang['logout_master_form_expected_hours'] = '{least} ile {most} arasında tam saat sayısı';
$lang['logout_master_health_drafts_key'] =
    'Taslaklar saklanmıyor: bu sitenin şifreleme anahtarı (encryption_key) eksik veya {least} bayttan kısa.';
$lang['logout_master_health_drafts_sodium'] =
    'Taslaklar saklanmıyor: bu PHP’de onları şifreleyen sodium eklentisi yok (ayrıca en az {least} baytlık '
    . 'bir anahtar gerekir).';
$lang['logout_master_drafts_intro'] =
    'Yazıp göndermediğiniz metinler. Bunları yalnızca siz okuyabilirsiniz. Her taslak, son saklanmasından '
    . '{hours} saat sonra silinir.';
$lang['logout_master_drafts_none'] = 'Şu anda saklanan bir şey yok.';
$lang['logout_master_drafts_not_yours'] =
    'Taslaklar yalnızca sahibine gösterilir ve siz başka birinin adına çalışıyorsunuz.';
$lang['logout_master_drafts_unreadable'] = 'Bu taslak artık okunamıyor: bu sitenin şifreleme anahtarı değişti.';
$lang['logout_master_drafts_untitled'] = 'Form';
$lang['logout_master_drafts_saved'] = 'Saklandı:';
$lang['logout_master_drafts_expires'] = 'Silinme zamanı:';
$lang['logout_master_drafts_open'] = 'Sayfayı aç';
$lang['logout_master_drafts_content'] = 'Yazılanlar';
$lang['logout_master_drafts_delete'] = 'Sil';
$lang['logout_master_drafts_delete_all'] = 'Tümünü sil';
$lang['logout_master_drafts_off'] = 'Bu sitede taslak saklanmıyor.';
$lang['logout_master_drafts_no_ticket'] = 'Metin saklanmadı: bu sayfanın oturumu çok uzun süre önce sona erdi.';
$lang['logout_master_draft_bar'] = 'Yazdıklarınızı sakladık: {time}.';
$lang['logout_master_draft_changed'] = 'Bu kayıt bu arada değişti.';
$lang['logout_master_draft_restore'] = 'Geri yükle';
$lang['logout_master_draft_compare'] = 'Karşılaştır';
$lang['logout_master_draft_discard'] = 'At';
$lang['logout_master_draft_restored'] = 'Geri yüklendi. Ancak formu gönderdiğinizde kaydedilir.';
$lang['logout_master_draft_discarded'] = 'Atıldı.';
$lang['logout_master_draft_compare_title'] = 'Yazdıklarınız ve şu anki içerik';
$lang['logout_master_draft_compare_help'] = 'Formda ne kalacağını her alan için seçin.';
$lang['logout_master_draft_now'] = 'Şu anki hâli';
$lang['logout_master_draft_yours'] = 'Sizin yazdığınız';
$lang['logout_master_draft_empty'] = '(boş)';
$lang['logout_master_draft_apply'] = 'Uygula';
$lang['logout_master_draft_cancel'] = 'Vazgeç';
$lang['logout_master_draft_all'] = 'Tüm taslaklarım';

// Adımların alanları ve ikinci etkenle kilit açma
$lang['logout_master_field_cover_seconds'] = 'Örtme (saniye)';
$lang['logout_master_help_cover_seconds'] =
    'Hareketsizlik sınırından kaç saniye önce sayfanın uyarının arkasında örtüleceği: yalnızca '
    . 'kilitlenince ve uyanınca örtmek için 0, en çok uyarı kadar.';
$lang['logout_master_field_remember_me'] = 'Beni hatırla';
$lang['logout_master_help_remember_me'] =
    'Giriş sayfasının bir tarayıcıyı hatırlayıp hatırlayamayacağı. Kilit ve hareketsizlik nedeniyle çıkış '
    . 'onu her durumda unutturur.';
$lang['logout_master_remember_me_until_idle'] = 'oturum açık kalacağı sürece';
$lang['logout_master_remember_me_forbid'] = 'hiçbir zaman';
$lang['logout_master_form_expected_at_most_warning'] = 'en çok uyarı kadar, yani {warning} saniye';
$lang['logout_master_form_expected_remember_me'] = 'until_idle ya da forbid';
$lang['logout_master_form_expired'] = 'Bu sayfa çok uzun süre açık kaldı. Lütfen yeniden deneyin.';
$lang['logout_master_form_refused_by_lock'] =
    'Gönderdiğiniz işlem yapılmadı, çünkü ekran kilitli. Kilidi açın, gözden geçirin ve yeniden gönderin.';
$lang['logout_master_unlock_code_app'] = 'Kimlik doğrulama uygulamanızın gösterdiği kodu girin.';
$lang['logout_master_unlock_code_mailed'] = 'Size e-posta ile bir kod gönderdik. Buraya girin.';
$lang['logout_master_unlock_code_wrong'] = 'Bu kod doğru değil ya da daha önce kullanıldı.';
$lang['logout_master_unlock_code_impossible'] =
    'İkinci etkeniniz şu anda burada denetlenemiyor. Çıkış yapıp yeniden girin.';
$lang['logout_master_unlock_mail_subject'] = 'Ekran kilidini açma kodunuz';
$lang['logout_master_unlock_mail_text'] =
    'Ekran kilidini açma kodunuz {code}. {minutes} dakika geçerlidir. Şu anda kilidi siz açmıyorsanız, '
    . 'biri parolanızı biliyor demektir: parolanızı değiştirin.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Oturumların başlangıç ve bitişleri, kilitler, ilkeler ve sınamalar; saatler UTC’dir. Her satır bir '
    . 'öncekine zincirlenmiştir, bu yüzden değiştirilen ya da silinen bir satır belli olur.';
$lang['logout_master_audit_state'] = 'Kaydın durumu';
$lang['logout_master_audit_head'] = '{first} ile {last} arası satırlar. Zincirin sonu:';
$lang['logout_master_audit_head_help'] =
    'Bu satırı başka bir yerde, örneğin denetçinizde saklayın. Sonra satırların sondan silinip silinmediğini '
    . 'ya da bütün kaydın yeniden yapılıp yapılmadığını gösterir.';
$lang['logout_master_audit_no_key'] =
    'Bu sitenin şifreleme anahtarı (encryption_key) yok; satırların mühürlerini herkes yapabilir.';
$lang['logout_master_audit_check'] = 'Zinciri denetle';
$lang['logout_master_audit_check_good'] = '{rows} satır denetlendi: her biri yazıldığı gibi.';
$lang['logout_master_audit_check_bad'] = '{rows} satır denetlendi. Bulgular: {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} satır CRM’in başka bir şifreleme anahtarıyla mühürlenmiş ve yalnız kısmen denetlenebildi.';
$lang['logout_master_audit_problem_changed'] =
    '{from} numaralı satır yazıldığı gibi değil: değiştirilmiş, yeri değiştirilmiş ya da taşınmış.';
$lang['logout_master_audit_problem_foreign'] = '{from} numaralı satırı kaydın sonuna başka biri eklemiş.';
$lang['logout_master_audit_problem_missing'] = '{from} ile {through} arası satırlar eksik.';
$lang['logout_master_audit_problem_head'] = 'Zincirin nerede bittiği bilgisi değiştirilmiş ya da silinmiş.';
$lang['logout_master_audit_acknowledge'] = 'Bunu inceledim';
$lang['logout_master_audit_acknowledged'] = 'Not edildi. Bir denetim başka bir şey bulursa yeniden bildirilir.';
$lang['logout_master_audit_canary'] = 'Sınama oturumu';
$lang['logout_master_audit_canary_none'] = 'Henüz sonuç yok. CRM’in cron görevi her gün bir tane başlatır.';
$lang['logout_master_audit_canary_passed'] = 'zamanında sona erdi';
$lang['logout_master_audit_canary_failed'] = 'zamanında sona ermedi';
$lang['logout_master_audit_canary_inconclusive'] = 'hiçbir şey kanıtlamıyor';
$lang['logout_master_audit_pack'] = 'Kanıt paketi';
$lang['logout_master_audit_pack_help'] =
    'Denetçi için tek arşiv: zaman içindeki sınırlar, değişiklikler, istisnalar, sayılar, sınama sonuçları, '
    . 'kayıt ve hepsinin bu modül olmadan nasıl denetleneceği.';
$lang['logout_master_audit_pack_get'] = 'Kanıt paketini indir';
$lang['logout_master_audit_keep'] = 'Saklama';
$lang['logout_master_audit_keep_days'] = 'Satırların saklandığı gün sayısı';
$lang['logout_master_audit_keep_save'] = 'Kaydet';
$lang['logout_master_audit_keep_saved'] = 'Saklama süresi kaydedildi.';
$lang['logout_master_audit_keep_bad'] =
    'Gün: {least} ile {most} arasında bir tam sayı bekleniyordu. Hiçbir şey kaydedilmedi.';
$lang['logout_master_audit_rows'] = 'Satırlar';
$lang['logout_master_audit_all'] = 'Tümü';
$lang['logout_master_audit_ends'] = 'Oturum bitişleri';
$lang['logout_master_audit_kind'] = 'Tür';
$lang['logout_master_audit_filter_person'] = 'Kişinin numarası';
$lang['logout_master_audit_filter_reason'] = 'Neden';
$lang['logout_master_audit_filter_session'] = 'Oturum';
$lang['logout_master_audit_filter_from'] = 'Başlangıç (UTC)';
$lang['logout_master_audit_filter_until'] = 'Bitiş (UTC)';
$lang['logout_master_audit_apply'] = 'Süz';
$lang['logout_master_audit_col_n'] = 'Satır';
$lang['logout_master_audit_col_time'] = 'Saat (UTC)';
$lang['logout_master_audit_col_what'] = 'Ne';
$lang['logout_master_audit_col_reason'] = 'Neden';
$lang['logout_master_audit_col_person'] = 'Kişi';
$lang['logout_master_audit_col_session'] = 'Oturum';
$lang['logout_master_audit_col_started'] = 'Başladı';
$lang['logout_master_audit_col_active'] = 'Son etkinlik';
$lang['logout_master_audit_col_rule'] = 'Kural';
$lang['logout_master_audit_col_address'] = 'Adres';
$lang['logout_master_audit_col_by'] = 'Yapan';
$lang['logout_master_audit_detail'] = 'Ayrıntılar';
$lang['logout_master_audit_empty'] = 'Eşleşen satır yok.';
$lang['logout_master_audit_newest'] = 'En yeni satırlar';
$lang['logout_master_audit_older'] = 'Daha eski satırlar';
$lang['logout_master_audit_export'] = '{format} olarak dışa aktar';
$lang['logout_master_settings_why'] = 'Bu değişikliğin nedeni';
$lang['logout_master_settings_why_help'] =
    'Değişiklikle birlikte, adınız ve saatle denetim kaydında saklanır. Örneğin bir talep numarası ya da bir '
    . 'karar.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Şu anda oturumu açık olan herkes. Liste kendini yeniler; bu kimsenin etkinliği sayılmaz.';
$lang['logout_master_live_col_person'] = 'Kişi';
$lang['logout_master_live_col_idle'] = 'Hareketsiz';
$lang['logout_master_live_col_ends'] = 'Bitmesine kalan';
$lang['logout_master_live_col_status'] = 'Durum';
$lang['logout_master_live_status_active'] = 'etkin';
$lang['logout_master_live_status_warning'] = 'uyarıldı';
$lang['logout_master_live_status_locked'] = 'kilitli';
$lang['logout_master_live_no_end'] = 'sınır yok';
$lang['logout_master_live_none'] = 'Eşleşen oturum yok.';
$lang['logout_master_live_filter_person'] = 'Ad veya numara';
$lang['logout_master_live_filter_address'] = 'Adresin başı';
$lang['logout_master_live_size'] = 'Satır sayısı';
$lang['logout_master_live_shown'] = '{total} oturumdan {from} ile {through} arası';
$lang['logout_master_live_pages'] = 'Listenin sayfaları';
$lang['logout_master_live_first'] = 'İlk';
$lang['logout_master_live_previous'] = 'Önceki';
$lang['logout_master_live_next'] = 'Sonraki';
$lang['logout_master_live_last'] = 'Son';
$lang['logout_master_time_hours'] = '{hours} sa';
$lang['logout_master_live_hours_minutes'] = '{hours} sa {minutes} dk';
$lang['logout_master_live_stopped'] = 'Liste şu anda yenilenemiyor.';
$lang['logout_master_live_end_person'] = 'Bu kişinin tüm oturumlarını bitir';
$lang['logout_master_live_end_all'] = 'Diğer herkesin oturumunu bitir';
$lang['logout_master_live_end_all_help'] =
    'Bu tarayıcı dışında herkesin oturumunu kapatır ve diğer tüm tarayıcılara "beni hatırla" seçimini '
    . 'unutturur. Bir olay anı içindir.';
$lang['logout_master_live_whose'] = 'Kimin';
$lang['logout_master_live_everybody'] = 'herkes';
$lang['logout_master_live_sure'] = 'Eminim';
$lang['logout_master_live_end_all_now'] = 'Tümünü bitir';
$lang['logout_master_live_ended_many'] = 'Bitirilen oturum: {count}.';
$lang['logout_master_live_not_found'] = 'Böyle bir oturum artık yok veya şu anda kullandığınız oturum bu.';
$lang['logout_master_live_not_sure'] = 'Hiçbir şey bitirilmedi: emin olduğunuzu kutuyu işaretleyerek belirtin.';
$lang['logout_master_live_problem'] = 'Oturum kaydına sorulamıyor: {error}';
$lang['logout_master_reason_password'] = 'Parolanız değiştirildiği için oturumunuz sona erdi.';
$lang['logout_master_report_intro'] =
    'Sınırların insanlara etkisi, denetim günlüğünden ve kayıttan. Günler UTC’ye göredir. Kimsenin adı '
    . 'geçmez.';
$lang['logout_master_report_days'] = 'Gün sayısı';
$lang['logout_master_report_day'] = 'Gün';
$lang['logout_master_report_nothing'] = 'Henüz bir şey yok.';
$lang['logout_master_report_plot'] = 'Grafik: {title}. Yanındaki tabloda aynı sayılar vardır.';
$lang['logout_master_report_ends'] = 'Nedenine göre oturum sonları';
$lang['logout_master_report_why_own'] = 'kendi çıkışı';
$lang['logout_master_report_why_idle'] = 'hareketsizlik';
$lang['logout_master_report_why_absolute'] = 'en uzun süre';
$lang['logout_master_report_why_admin'] = 'bir yönetici tarafından';
$lang['logout_master_report_why_limit'] = 'çok fazla oturum';
$lang['logout_master_report_why_policy'] = 'kurallar değişti';
$lang['logout_master_report_why_account'] = 'hesap değişti';
$lang['logout_master_report_why_ip_change'] = 'adres değişti';
$lang['logout_master_report_why_self'] = 'başka bir cihazdan';
$lang['logout_master_report_why_password'] = 'parola değişti';
$lang['logout_master_report_answers'] = 'Uyarılar ve yanıtlar';
$lang['logout_master_report_type_start'] = 'oturum açma';
$lang['logout_master_report_type_warn'] = 'uyarı';
$lang['logout_master_report_type_extend'] = '"Kal" basıldı';
$lang['logout_master_report_type_lock'] = 'kilitleme';
$lang['logout_master_report_type_resume'] = 'kilit açma';
$lang['logout_master_report_type_expire'] = 'hareketsizlikten bitiş';
$lang['logout_master_report_type_would_lock'] = 'kilitlenecekti';
$lang['logout_master_report_type_would_expire'] = 'kapatılacaktı';
$lang['logout_master_report_extend'] = 'Uyarıdan "Kal" düğmesine kadar geçen süre';
$lang['logout_master_report_extend_after'] = 'Sonra';
$lang['logout_master_report_pauses'] = 'İki etkinlik arasındaki aralar';
$lang['logout_master_report_pause_up_to'] = 'En çok';
$lang['logout_master_report_pauses_help'] = 'Kayıt oluşturulduğundan beri sayılır; hiçbir şey uygulanmazken de.';
$lang['logout_master_report_cuts'] = 'Her sınırın keseceği aralar';
$lang['logout_master_report_limit'] = 'Hareketsizlik sınırı';
$lang['logout_master_report_cuts_help'] =
    'Yüz aradan bu kadarı sınırdan uzundur. Hareketsizlik nedeniyle oturumu kapatılan ve {minutes} dakika '
    . 'içinde yeniden açan kişi kesilmiş sayılır; geçerli sınırdan uzun aralar başka türlü bilinmez.';
$lang['logout_master_report_would_cut'] = '{who}: {minutes} dakikada {found} aranın {share} kadarı kesilirdi.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} dakika, yüz aradan en çok birini kesen en kısa alışılmış sınırdır; kestiği: '
    . '{share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who}: geçerli olana kadar her alışılmış sınır yüz aradan birden fazlasını keser.';
$lang['logout_master_report_too_few'] = '{who}: şimdiye dek {found} ara; {least} aradan sonra bir sınır önerilir.';
$lang['logout_master_report_roles'] = 'Role göre personel';
$lang['logout_master_report_role'] = 'Rol';
$lang['logout_master_report_no_role'] = '(rol yok)';
$lang['logout_master_report_cuts_now'] = '{who}: şimdiki sınır, {minutes} dakika, araların {share} kadarını keser.';
$lang['logout_master_report_no_limit'] = '{who}: şu anda geçerli bir hareketsizlik sınırı yok.';
$lang['logout_master_report_limit_now'] = 'şimdiki sınır';
$lang['logout_master_report_role_pauses'] = 'Role göre personelin araları';
$lang['logout_master_report_role_pauses_help'] =
    'Kişinin oturum açtığı andaki rolüne göre. Kayıt oluşturulduğundan beri sayılır.';
$lang['logout_master_report_role_cuts'] = 'Role göre, her sınırın keseceği aralar';
$lang['logout_master_report_role_number'] = 'rol {number}';
$lang['logout_master_report_ends_note'] = '{days} günde biten oturum: {count}. Kimse olmadığı için: {idle}.';
$lang['logout_master_report_answers_note'] = 'Uyarı: {warnings}. "Kal" basıldı: {count}.';
$lang['logout_master_report_extend_note'] = 'Basanların yarısı {time} içinde bastı.';
$lang['logout_master_report_drafts'] = 'Saklanan ve geri verilen taslaklar';
$lang['logout_master_report_drafts_help'] =
    'Taslaklar sayılır; içlerindeki ya da kime ait oldukları asla. Geri verildi: sahibi onu yeniden '
    . 'forma aldı. Artık gerekmiyor: form gönderildi ya da yazılan geri alındı.';
$lang['logout_master_report_drafts_kept_note'] = 'Saklanan: {kept}. Geri verilen: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'saklandı';
$lang['logout_master_report_drafts_restored'] = 'geri verildi';
$lang['logout_master_report_drafts_settled'] = 'artık gerekmiyor';
$lang['logout_master_report_drafts_dismissed'] = 'sahibi attı';
$lang['logout_master_report_drafts_lost'] = 'Kaybolan taslaklar ve formlar';
$lang['logout_master_report_drafts_lost_note'] = 'Toplam kayıp: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Süresi doldu: taslağı süresi içinde kimse istemedi. Çok büyük: her deneme sayılır. Taslaksız '
    . 'formlar: oturum bitmişken ya da kilitliyken gönderildi ve içlerindeki hiçbir şey saklanamaz.';
$lang['logout_master_report_drafts_expired'] = 'süresi doldu';
$lang['logout_master_report_drafts_too_large'] = 'çok büyük';
$lang['logout_master_report_drafts_too_many'] = 'çok fazla';
$lang['logout_master_report_drafts_unkept'] = 'taslaksız formlar';
$lang['logout_master_report_cost'] = 'Modülün maliyeti';
$lang['logout_master_report_cost_what'] = 'Ne';
$lang['logout_master_report_cost_median'] = 'ortanca, µs';
$lang['logout_master_report_cost_slow'] = '100 ölçümün 95’i bunun altında, µs';
$lang['logout_master_report_cost_empty'] = 'eklentinin hiçbir şey aramayan bir çağrısı';
$lang['logout_master_report_cost_check'] = 'eklentinin bir oturumu denetlemesi';
$lang['logout_master_report_cost_guard'] = 'modülün bir sayfadan önce sorduğu her şey';
$lang['logout_master_report_cost_page'] = 'modülün bir personel sayfası için yaptığı her şey, menüleri hariç';
$lang['logout_master_report_cost_query'] = 'veritabanına hiçbir şey sormayan bir sorgu (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Az önce bu sunucuda, bu sayfa hazırlanırken ölçüldü: her biri {calls} çağrı, son ikisi {few}. Kodu'
    . ' yüklemek PHP için sayfa başına bir kez biraz daha sürer.';
$lang['logout_master_report_cost_means'] =
    'Bir denetim {check} mikrosaniye, hiçbir şey sormayan bir sorgu {query} mikrosaniye sürer. Modülün '
    . 'bir sayfa için yaptığı her şey {page} mikrosaniye sürer: {ms} milisaniye süren bir sayfanın '
    . '{share} kadarı.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Kurallarla ilgili sayfalar';
$lang['logout_master_rules_intro'] =
    'Her ayar, kişiye uyan ve onu belirleyen bu listedeki ilk kuraldan, yoksa varsayılandan gelir. Ardından '
    . 'üst sınır onu sınırlar.';
$lang['logout_master_rules_none'] = 'Kural yok: varsayılan herkes için geçerlidir.';
$lang['logout_master_rules_add'] = 'Kural ekle';
$lang['logout_master_rules_edit'] = 'Düzenle';
$lang['logout_master_rules_edit_one'] = '{rule} kuralını düzenle';
$lang['logout_master_rules_delete'] = 'Sil…';
$lang['logout_master_rules_delete_one'] = '{rule} kuralını sil';
$lang['logout_master_rules_move_up'] = '{rule} kuralını yukarı taşı';
$lang['logout_master_rules_move_down'] = '{rule} kuralını aşağı taşı';
$lang['logout_master_rules_save'] = 'Kuralı kaydet';
$lang['logout_master_rules_cancel'] = 'Vazgeç';
$lang['logout_master_rules_saved'] = 'Kural kaydedildi ve bir sonraki istekten itibaren geçerlidir.';
$lang['logout_master_rules_deleted'] = 'Kural silindi.';
$lang['logout_master_rules_not_saved'] = 'Hiçbir şey kaydedilmedi. Hatalar alanların yanında yazıyor.';
$lang['logout_master_rules_refused'] = 'İlke reddedildi: {error}';
$lang['logout_master_rules_changed_meanwhile'] = 'Bu arada başka biri kuralları değiştirdi. Bakıp yeniden deneyin.';
$lang['logout_master_rules_no_form'] = 'Yalnızca belgede düzenlenebilir';
$lang['logout_master_rules_other'] = 'Diğer koşullar: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'ayarlanmadı';
$lang['logout_master_rules_no_limit'] = 'sınır yok';
$lang['logout_master_rules_zero'] = 'yok';
$lang['logout_master_rules_col_place'] = 'Sıra';
$lang['logout_master_rules_col_name'] = 'Ad';
$lang['logout_master_rules_col_whom'] = 'Kimin için';
$lang['logout_master_rules_col_what'] = 'Neyi belirler';
$lang['logout_master_rules_col_until'] = 'Son gün';
$lang['logout_master_rules_col_do'] = 'Değiştir';
$lang['logout_master_rules_who_everybody'] = 'Herkes';
$lang['logout_master_rules_who_staff'] = 'Tüm personel';
$lang['logout_master_rules_who_admins'] = 'Yöneticiler';
$lang['logout_master_rules_who_roles'] = 'Bu rollerdeki personel';
$lang['logout_master_rules_who_people'] = 'Bu personel';
$lang['logout_master_rules_who_contacts'] = 'Tüm müşteri ilgilileri';
$lang['logout_master_rules_who_contact_people'] = 'Bu ilgililer';
$lang['logout_master_rules_who_customers'] = 'Bu müşterilerin tüm ilgilileri';
$lang['logout_master_rules_help_contacts'] = 'Virgülle ayrılmış e-posta adresleri veya #7 gibi numaralar.';
$lang['logout_master_rules_help_customers'] =
    'Virgülle ayrılmış adlar veya #7 gibi numaralar. Yeni ilgilileri CRM’nin cron görevi ekler.';
$lang['logout_master_rules_where_when'] = 'Nerede ve ne zaman';
$lang['logout_master_rules_networks'] = 'Ağlar';
$lang['logout_master_rules_help_networks'] = 'Her satıra bir adres veya ağ, örneğin 10.0.0.0/8. Boş: her yerde.';
$lang['logout_master_rules_in_networks'] = '{networks} ağlarında';
$lang['logout_master_rules_at_hours'] = '{days}, {from} – {to} ({zone})';
$lang['logout_master_rules_days'] = 'Günler';
$lang['logout_master_rules_from'] = 'Başlangıç';
$lang['logout_master_rules_to'] = 'Bitiş';
$lang['logout_master_rules_help_time'] = '20:00 gibi saat ve dakika. Boş: bütün gün.';
$lang['logout_master_rules_zone'] = 'Saat dilimi';
$lang['logout_master_rules_help_until'] = 'Bu günden sonra CRM’nin cron görevi kuralı siler. Boş: kalır.';
$lang['logout_master_rules_help_set'] = 'Boş bir alanı bu kural belirlemez. 0, sınır yok demektir.';
$lang['logout_master_rules_in_minutes'] = '{setting} (dakika)';
$lang['logout_master_rules_in_seconds'] = '{setting} (saniye)';
$lang['logout_master_rules_in_count'] = '{setting} (sayı)';
$lang['logout_master_rules_bad_choice'] = 'Seçeneklerden biri bekleniyor.';
$lang['logout_master_rules_bad_minutes'] = '15 veya 7.5 gibi bir dakika sayısı bekleniyor.';
$lang['logout_master_rules_bad_number'] = 'Tam sayı bekleniyor.';
$lang['logout_master_rules_bad_name'] = 'Bir ad bekleniyor.';
$lang['logout_master_rules_bad_nobody'] = 'Var olan en az bir seçim bekleniyor.';
$lang['logout_master_rules_bad_day'] = '2030-12-31 gibi bir gün bekleniyor.';
$lang['logout_master_rules_expected_seconds'] = '0 ile {most} arasında tam saniye bekleniyor.';
$lang['logout_master_rules_expected_minutes'] = '0 ile {most} arasında dakika bekleniyor.';
$lang['logout_master_rules_expected_warning'] =
    'Hiç için 0 veya {least} (WCAG 2.2.1) ile {most} arasında tam saniye bekleniyor.';
$lang['logout_master_rules_expected_extensions'] =
    'Sınırsız için 0 veya {least} (WCAG 2.2.1) ile {most} arasında tam sayı bekleniyor.';
$lang['logout_master_rules_expected_count'] = 'Sınırsız için 0 veya {least} ile {most} arasında tam sayı bekleniyor.';
$lang['logout_master_rules_expected_limit'] = 'Üst sınır {ceiling} olduğu için bir sınır bekleniyor.';
$lang['logout_master_rules_expected_less_than_idle'] = 'Bu kuralın boşta kalma sınırından ({idle}) azı bekleniyor.';
$lang['logout_master_rules_expected_at_most_warning'] = 'En çok bu kuralın uyarısı kadar ({warning}) bekleniyor.';
$lang['logout_master_rules_expected_name'] =
    '1 ile {most} bayt arasında, denetim karakteri içermeyen ve “default” olmayan bir ad bekleniyor.';
$lang['logout_master_rules_expected_own_name'] = 'Başka hiçbir kuralın taşımadığı bir ad bekleniyor.';
$lang['logout_master_rules_expected_network'] =
    '192.0.2.7, 10.0.0.0/8 veya 2001:db8::/32 gibi adresler ya da ana makine bitleri olmayan ağlar bekleniyor. Bulunan: {found}';
$lang['logout_master_rules_expected_time'] = '{least} ile {most} arasında bir saat bekleniyor.';
$lang['logout_master_rules_expected_two_times'] = 'Birbirinden farklı iki saat bekleniyor. 00:00–24:00 bütün gündür.';
$lang['logout_master_rules_expected_both_times'] = 'İki saatin ikisi de ya da hiçbiri bekleniyor.';
$lang['logout_master_rules_expected_zone'] = 'Europe/Berlin veya UTC gibi, IANA veri tabanından bir saat dilimi bekleniyor.';
$lang['logout_master_rules_expected_bytes'] = 'Bu kuralla ilke {most} bayttan uzun olurdu.';
$lang['logout_master_rules_expected_rules'] = 'Bir ilkede en çok {most} kural bulunur.';
$lang['logout_master_rules_unknown'] = '"{found}" ile kimse bulunamadı.';
$lang['logout_master_rules_why_saved'] = '{rule} kuralı kaydedildi';
$lang['logout_master_rules_why_moved'] = '{rule} kuralı taşındı';
$lang['logout_master_rules_why_deleted'] = '{rule} kuralı silindi';
$lang['logout_master_rules_why_expired'] = 'Son günü geçti: {rule}';
$lang['logout_master_rules_why_contacts'] = 'Müşterilerin ilgilileri değişti: {rule}';
$lang['logout_master_rules_place_default'] = 'Varsayılan';
$lang['logout_master_rules_place_ceiling'] = 'Üst sınır';
$lang['logout_master_rules_place_rule'] = '{rule} kuralı';
$lang['logout_master_rules_place_enforce'] = 'Uygulama';
$lang['logout_master_day_mon'] = 'Pzt';
$lang['logout_master_day_tue'] = 'Sal';
$lang['logout_master_day_wed'] = 'Çar';
$lang['logout_master_day_thu'] = 'Per';
$lang['logout_master_day_fri'] = 'Cum';
$lang['logout_master_day_sat'] = 'Cmt';
$lang['logout_master_day_sun'] = 'Paz';
$lang['logout_master_setting_idle_timeout'] = 'Boşta kalma sınırı';
$lang['logout_master_setting_warning'] = 'Uyarı';
$lang['logout_master_setting_cover'] = 'Örtme';
$lang['logout_master_setting_grace'] = 'Ek süre';
$lang['logout_master_setting_resume'] = 'Kilidi açmak için';
$lang['logout_master_setting_absolute_timeout'] = 'Mutlak sınır';
$lang['logout_master_setting_remember_me'] = 'Beni hatırla';
$lang['logout_master_setting_max_hold'] = 'Bekletme';
$lang['logout_master_setting_max_sessions'] = 'Aynı anda oturum';
$lang['logout_master_setting_on_limit'] = 'Bu sayıya ulaşınca';
$lang['logout_master_setting_ip_change'] = 'Adres değişince';
$lang['logout_master_setting_max_extensions'] = 'Uzatmalar';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Parolayla kilit açmak mutlak sınırı yeniden başlatır';
$lang['logout_master_on_limit_end_oldest'] = 'en eski oturum sona erer';
$lang['logout_master_on_limit_refuse'] = 'yeni giriş yok';
$lang['logout_master_ip_change_ignore'] = 'hiçbir şey olmaz';
$lang['logout_master_ip_change_lock'] = 'oturum kilitlenir';
$lang['logout_master_ip_change_end'] = 'oturum sona erer';
$lang['logout_master_presets_title'] = 'Hazır ayarlar';
$lang['logout_master_presets_intro'] =
    'Standartların sınırları. Bir şey kaydedilmeden önce ilkeyi nasıl değiştireceği gösterilir.';
$lang['logout_master_presets_preview'] = 'Önizleme: {preset}';
$lang['logout_master_presets_changes'] = 'Neler değişir';
$lang['logout_master_presets_col_where'] = 'Nerede';
$lang['logout_master_presets_col_setting'] = 'Ayar';
$lang['logout_master_presets_col_before'] = 'Önce';
$lang['logout_master_presets_col_after'] = 'Sonra';
$lang['logout_master_presets_others'] =
    'Diğer tüm kurallar kalır. Hiçbir kural üst sınırı aşamaz; üst sınırı olmayan konularda bir kural daha '
    . 'gevşek olabilir: geçerli sınırlara bakın.';
$lang['logout_master_presets_apply'] = 'Bu hazır ayarı uygula';
$lang['logout_master_preset_applied'] = 'Hazır ayar kaydedildi ve bir sonraki istekten itibaren geçerlidir.';
$lang['logout_master_preset_same'] = 'Hiçbir şey değişmez: ilke bunu zaten söylüyor.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'Avustralya ISM';
$lang['logout_master_preset_office'] = 'Rahat ofis';
$lang['logout_master_preset_pci_text'] =
    '15 dakikadan uzun hareketsizlikten sonra kişi yeniden giriş yapmalıdır. Mutlak bir sınır belirtmez.';
$lang['logout_master_preset_aal2_text'] =
    'Oturum, 1 saat hareketsizlikten ve toplamda 24 saatten sonra sona ermelidir.';
$lang['logout_master_preset_aal3_text'] =
    'Oturum toplamda 12 saatten sonra sona ermek zorundadır ve 15 dakika hareketsizlikten sonra sona '
    . 'ermelidir. AAL3, bu sınırların sağlamadığı doğrulayıcılar da ister.';
$lang['logout_master_preset_hipaa_text'] =
    'Oturum, önceden belirlenmiş bir hareketsizlik süresinden sonra sona ermelidir. Yasa sayı belirtmez; 15 '
    . 'dakika yalnızca yaygın uygulamadır.';
$lang['logout_master_preset_cis_text'] =
    'Genel bilgisayarlarda en çok 15 dakika sonra kilit (CRM’nin ayırt edemediği mobil cihazlarda 2 dakika). '
    . 'Kilidin süresi belirtilmez; 30 dakika yaygındır.';
$lang['logout_master_preset_ism_text'] =
    'En çok 15 dakika sonra kilit, ekrandaki her şeyi gizleme ve kimsenin kapatamaması. Kilidin süresi ve '
    . 'sayfanın öncesinde ne zaman örtüleceği yaygın değerlerdir.';
$lang['logout_master_preset_office_text'] =
    'Kapalı bir ofis için yaygındır, standart değildir: 1 saat hareketsizlik ve toplam 12 saat. Üst sınırı '
    . 'kaldırır.';
$lang['logout_master_limits_title'] = 'Geçerli sınırlar';
$lang['logout_master_limits_intro'] = 'Bir kişi için ne geçerli ve neden.';
$lang['logout_master_limits_person'] = 'E-posta adresi veya numara';
$lang['logout_master_limits_address'] = 'IP adresi (isteğe bağlı)';
$lang['logout_master_limits_bad_address'] = '"{found}" bulundu, IP adresi bekleniyor.';
$lang['logout_master_limits_of'] = '{person} için geçerli olan';
$lang['logout_master_limits_col_value'] = 'Değer';
$lang['logout_master_limits_col_rule'] = 'Geldiği kural';
$lang['logout_master_limits_col_lost'] = 'Geçersiz kalanlar';
$lang['logout_master_limits_capped'] = '{value} değerinden kısaltıldı';
$lang['logout_master_limits_now'] = 'Şu an için: saatli kurallar bunu kendiliğinden değiştirebilir.';
$lang['logout_master_lifetimes_title'] = 'Diğer saatler';
$lang['logout_master_lifetimes_intro'] = 'PHP, CRM’nin çatısı ve çerezin kendi süreleri vardır. Önce dolan kazanır.';
$lang['logout_master_lifetimes_col_first'] = 'Hangisi kazanır';
$lang['logout_master_lifetimes_col_means'] = 'Anlamı';
$lang['logout_master_lifetimes_this'] = 'bu süre';
$lang['logout_master_lifetimes_idle'] = 'boşta kalma sınırı';
$lang['logout_master_lifetimes_line'] = 'Bunlar boşta kalma sınırından önce dolar ve kazanır: {names}.';
$lang['logout_master_lifetime_session'] =
    'CRM’nin kendi oturumu son istekten bu kadar sonra kaybolabilir; kişi uyarısız çıkar.';
$lang['logout_master_lifetime_cookie'] = 'Tarayıcı, onu yenileyen son sayfadan bu kadar sonra oturum çerezini atar.';
$lang['logout_master_lifetime_cookie_browser'] = 'Oturum çerezi tarayıcı kapatılana kadar sürer.';
$lang['logout_master_lifetime_collected'] = 'PHP, bir oturumun verilerini son istekten bu kadar sonra silebilir.';
$lang['logout_master_lifetime_not_collected'] =
    'PHP burada eski oturumları silmez (session.gc_probability 0), yani bu hiçbir şeyi bitirmez.';
$lang['logout_master_lifetime_update'] = 'Bu süreden sonra bir sayfa oturuma yeni kimlik verir. Hiçbir şeyi bitirmez.';
$lang['logout_master_lifetime_csrf'] = 'Bundan eski bir form, sayfa betiği ona yeni belirteç vermediyse reddedilir.';
$lang['logout_master_preview_title'] = 'Uyarı';
$lang['logout_master_preview_intro'] = 'İnsanlar çıkmadan önce bunu görür.';
$lang['logout_master_preview_show'] = 'Uyarıyı göster';
$lang['logout_master_preview_note'] = 'Önizleme: bununla kimse çıkarılmaz.';
$lang['logout_master_dry_run_title'] = 'Deneme çalışması';
$lang['logout_master_dry_run_on'] = 'Deneme sürüyor: hiçbir şey uygulanmıyor';
$lang['logout_master_dry_run_off'] = 'Sınırlar uygulanıyor';
$lang['logout_master_dry_run_meaning'] =
    'Denemede kimse uyarılmaz, kilitlenmez veya çıkarılmaz. Ne olacağı kaydedilir; böylece sınırlar '
    . 'uygulanmadan önce görürsünüz.';
$lang['logout_master_dry_run_question'] =
    'Önce kaydedilsin mi, şimdi uygulansın mı? Siz seçene kadar sınırlar uygulanır.';
$lang['logout_master_dry_run_answer'] = 'Seç';
$lang['logout_master_dry_run_choose_record'] = 'Yalnızca kaydet';
$lang['logout_master_dry_run_choose_enforce'] = 'Şimdi uygula';
$lang['logout_master_dry_run_chosen_record'] = 'Artık hiçbir şey uygulanmıyor, her şey kaydediliyor.';
$lang['logout_master_dry_run_chosen_enforce'] = 'Artık sınırlar uygulanıyor.';
$lang['logout_master_dry_run_banner'] =
    'Otomatik çıkış deneme aşamasında: hiçbir şey uygulanmıyor, kimse çıkarılmıyor.';
$lang['logout_master_dry_run_found'] = 'Kimler çıkarılırdı';
$lang['logout_master_dry_run_nothing'] = 'Henüz kayıt yok. Liste yaklaşık dakikada bir güncellenir.';
$lang['logout_master_dry_run_sum'] = 'Olay: {times}. Kişi: {people}. Kaydedilmemiş işle: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Kaydedilmemiş iş';
$lang['logout_master_dry_run_unsaved_help'] = 'Kaydedilmemiş iş: o andan önceki güne ait bir taslak hâlâ saklanıyor.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'Bir sayfa veritabanını bekliyor';
$lang['logout_master_upgrade_older'] =
    'Modülün veritabanı dosyalarından eski: veritabanının sürümü {found}, dosyaların sürümü {expected}. '
    . 'Eksik: {tables}. Kurulum → Modüller altında bu modül için “Veritabanını yükselt” seçeneğine basın.';
$lang['logout_master_upgrade_missing'] =
    'Veritabanında eksik: {tables}. Kurulum → Modüller altında bu modülü devre dışı bırakıp yeniden '
    . 'etkinleştirin; eksikler böylece yeniden oluşturulur. Ayarlar ve kurallar olduğu gibi kalır; '
    . 'tablolarda bulunanlar kaybolmuştur.';
$lang['logout_master_upgrade_tell'] = 'Bu sayfa şu anda gösterilemiyor. Lütfen bir yöneticiye haber verin.';
$lang['logout_master_upgrade_link'] = 'Modüllere git';
$lang['logout_master_unlock_impossible'] = 'Bu şu anda burada denetlenemiyor. Çıkış yapıp yeniden girin.';
$lang['logout_master_drafts_unreachable'] = 'Taslaklara şu anda ulaşılamıyor. Hiçbir şey değiştirilmedi.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Gözden geçirme';
$lang['logout_master_review_intro'] =
    'Standartlar sınırların zaman zaman yeniden incelenmesini ister: PCI DSS 4.0.1 12.1.2 ve FedRAMP '
    . 'AC-1 en az 12 ayda bir, ISO/IEC 27001 A.5.1 planlı aralıklarla ve değişikliklerden sonra.';
$lang['logout_master_review_state'] = 'Durum';
$lang['logout_master_review_owner'] = 'Sorumlu';
$lang['logout_master_review_nobody'] = 'Hiç kimse';
$lang['logout_master_review_owner_gone'] = 'artık oturum açamıyor veya düzenleyemiyor';
$lang['logout_master_review_last'] = 'Son gözden geçirme';
$lang['logout_master_review_never'] = 'Henüz hiç';
$lang['logout_master_review_next'] = 'Sonraki gözden geçirme';
$lang['logout_master_review_is_overdue'] = 'gecikti';
$lang['logout_master_review_overdue'] = 'Bu kuralların gözden geçirilmesi gecikti.';
$lang['logout_master_review_note'] = 'Neye bakıldı ve ne sonuç çıktı';
$lang['logout_master_review_done'] = 'Gözden geçirildi';
$lang['logout_master_review_plan'] = 'Sorumlu ve gün';
$lang['logout_master_review_not_saved'] = 'Hiçbir şey kaydedilmedi: aşağıdaki alanlara bakın.';
$lang['logout_master_review_zone'] = 'CRM’nin saat dilimindeki bir gün ({zone}).';
$lang['logout_master_review_interval'] = 'Bir gözden geçirmeden diğerine';
$lang['logout_master_review_months'] = '{months} ay';
$lang['logout_master_review_why_wanted'] = 'Kurallardaki her değişiklik için bir neden gerekir';
$lang['logout_master_review_save'] = 'Kaydet';
$lang['logout_master_review_saved'] = 'Kaydedildi.';
$lang['logout_master_review_is_done'] = 'Gözden geçirme denetim kaydına yazıldı. Sonrakinin günü: {day}.';
$lang['logout_master_review_bad_owner'] = 'Oturum açabilen ve kuralları düzenleyebilen biri bekleniyordu.';
$lang['logout_master_review_bad_day'] = '{today} veya sonrası bir gün bekleniyordu, örneğin 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'Neden belirtilmedi. Bu sitede kurallardaki her değişiklik için gerekir.';
$lang['logout_master_history_title'] = 'Geçmiş';
$lang['logout_master_history_intro'] =
    'Bu sayfalarda, ayarlarda veya komut satırında kaydedilen her değişiklik: kim, ne zaman, neden ve '
    . 'ne. Denetim kaydı kadar geriye gider. SQL veya içe aktarma ile yapılanlar yalnızca denetim '
    . 'kaydındadır.';
$lang['logout_master_history_old'] = 'Eski';
$lang['logout_master_history_new'] = 'Yeni';
$lang['logout_master_history_revision'] = 'Sürüm';
$lang['logout_master_history_places'] = 'Değişen yerler';
$lang['logout_master_history_choose_new'] = 'Yeni olarak sürüm {revision}';
$lang['logout_master_history_choose_old'] = 'Eski olarak sürüm {revision}';
$lang['logout_master_history_one'] = 'Sürüm {revision}';
$lang['logout_master_history_two'] = 'Sürüm {old} ile sürüm {new} arası';
$lang['logout_master_history_in_force'] = 'yürürlükte';
$lang['logout_master_history_none'] = 'Henüz hiçbir değişiklik kaydedilmedi.';
$lang['logout_master_history_compare'] = 'Eski ile yeniyi karşılaştır';
$lang['logout_master_history_back'] = 'Tüm sürümler';
$lang['logout_master_history_changed'] = 'bu satır yazıldığı gibi değil';
$lang['logout_master_history_unreadable'] = 'İki belgeden biri okunamıyor.';
$lang['logout_master_history_same'] = 'İkisi de aynı şeyi söylüyor.';
$lang['logout_master_history_put_back'] = 'Sürüm {revision} geri getirilsin';
$lang['logout_master_history_put_back_help'] =
    'Yeni bir sürüm olur; bugün şunlar değişirdi. Kuralların son günleri ve adlandırdıkları müşteriler '
    . 'buna dahil değildir: sonra kurallara bakın.';
$lang['logout_master_history_unknown'] = 'Denetim kaydında böyle bir sürüm yok.';
$lang['logout_master_history_not_believed'] =
    'Denetim kaydının bu satırı yazıldığı gibi değil; bu yüzden geri getirilmedi.';
$lang['logout_master_history_why'] = 'Sürüm {revision} geri getirildi';
$lang['logout_master_history_is_back'] =
    'Sürüm yeni bir sürüm olarak geri getirildi ve sonraki istekten itibaren geçerli.';
$lang['logout_master_history_order'] = 'Sıra';
$lang['logout_master_pause_banner'] =
    'Otomatik oturum kapatma {until} ({zone}) anına kadar durduruldu: kimsenin oturumu kapatılmıyor. '
    . 'Neden: {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Duyurular';
$lang['logout_master_announce_news'] = 'İnsanlara son haber verildiğinden beri sınırlar değişti.';
$lang['logout_master_announce_intro'] =
    'Sınırları değiştiğinde insanlara haber verin. Siz görüp onaylamadan hiçbir şey gönderilmez.';
$lang['logout_master_announce_changes'] = 'Ne değişiyor';
$lang['logout_master_announce_no_changes'] =
    'Son haberden beri hiçbir şey değişmedi. Yine de kendi sözlerinizle bir duyuru yapabilirsiniz.';
$lang['logout_master_announce_need_not'] = 'Bunu haber vermeye gerek yok';
$lang['logout_master_announce_told'] = 'Bu değişiklikler biliniyor sayılır.';
$lang['logout_master_announce_new'] = 'Yeni duyuru';
$lang['logout_master_announce_to'] = 'Kimler için';
$lang['logout_master_announce_to_staff'] = 'Personel';
$lang['logout_master_announce_to_contact'] = 'Müşteri kişileri';
$lang['logout_master_announce_ways'] = 'Hangi yollarla';
$lang['logout_master_announce_way_banner'] = 'Her sayfada bildirim';
$lang['logout_master_announce_way_mail'] = 'E-posta';
$lang['logout_master_announce_mail_help'] =
    'E-postaları CRM’in cron görevi gönderir: her çalışmada en çok 200 ve yalnızca etkin kişilere.';
$lang['logout_master_announce_no_mail'] = 'Bu CRM modüllere e-posta şablonu sunmuyor; yalnızca bildirim mümkün.';
$lang['logout_master_announce_from'] = 'Geçerlilik başlangıcı';
$lang['logout_master_announce_from_help'] = 'İnsanların okuduğu gün. Kaydedilen kurallar hemen geçerli olur; o gün kaydedin.';
$lang['logout_master_announce_until'] = 'Gösterim sonu';
$lang['logout_master_announce_until_help'] = 'Okumayanlara gösterileceği son gün.';
$lang['logout_master_announce_note'] = 'Kendi cümleniz';
$lang['logout_master_announce_note_help'] = 'Neden değiştiği ya da kime sorulacağı. Yazdığınız gibi, tek dilde gösterilir.';
$lang['logout_master_announce_asks'] = 'İnsanlardan okuduklarını bildirmelerini iste';
$lang['logout_master_announce_preview'] = 'İnsanların göreceğini göster';
$lang['logout_master_announce_preview_title'] = 'İnsanların göreceği';
$lang['logout_master_announce_preview_help'] = 'Herkes kendi dilinde, kendisi için değişeni okur. Henüz hiçbir şey gönderilmedi.';
$lang['logout_master_announce_is_asked'] = 'Okunduğunun bildirilmesi isteniyor.';
$lang['logout_master_announce_is_not_asked'] = 'Okunduğunun bildirilmesi istenmiyor.';
$lang['logout_master_announce_mail_template'] =
    'Şablonun ilk hâli. CRM’in e-posta şablonlarında değiştirildiyse o metin gönderilir.';
$lang['logout_master_announce_publish'] = 'Şimdi duyur';
$lang['logout_master_announce_begun'] = 'Duyuruldu. E-postalar cron’un sonraki çalışmalarında gönderilir.';
$lang['logout_master_announce_not_sent'] = 'Hiçbir şey duyurulmadı. Hatalar alanların yanında.';
$lang['logout_master_announce_bad_to'] = 'En az bir grup bekleniyor.';
$lang['logout_master_announce_bad_ways'] = 'Bu CRM’in sunduğu en az bir yol bekleniyor.';
$lang['logout_master_announce_bad_until'] = 'Bugünden başlayarak bir yıl içinde bir gün bekleniyor.';
$lang['logout_master_announce_bad_note'] = 'Hiçbir şey değişmedi; bir cümle bekleniyor.';
$lang['logout_master_announce_changed_meanwhile'] = 'Baktığınızdan beri bir şey değişti ya da zaten duyuruldu. Yeniden bakın.';
$lang['logout_master_announce_too_many'] = 'Zaten üç duyuru gösteriliyor. Önce birini bitirin.';
$lang['logout_master_announce_all'] = 'Şimdiye kadarki duyurular';
$lang['logout_master_announce_none'] = 'Henüz hiçbir şey duyurulmadı.';
$lang['logout_master_announce_col_begun'] = 'Duyuruldu';
$lang['logout_master_announce_col_to'] = 'Kimler için';
$lang['logout_master_announce_col_state'] = 'Durum';
$lang['logout_master_announce_col_read'] = 'Okundu';
$lang['logout_master_announce_col_mails'] = 'E-postalar';
$lang['logout_master_announce_col_person'] = 'Kişi';
$lang['logout_master_announce_col_email'] = 'Adres';
$lang['logout_master_announce_col_when'] = 'Okunma zamanı';
$lang['logout_master_announce_col_by'] = 'Nerede';
$lang['logout_master_announce_col_mail'] = 'E-posta';
$lang['logout_master_announce_is_over'] = 'Bitti';
$lang['logout_master_announce_is_on'] = '{day} gününe kadar gösterilir';
$lang['logout_master_announce_read_of'] = '{people} kişiden {read} kişi okudu.';
$lang['logout_master_announce_hidden_of'] = '{people} kişiden {read} kişi gizledi.';
$lang['logout_master_announce_sent_of'] = '{people} e-postadan {sent} gönderildi, {failed} başarısız.';
$lang['logout_master_announce_one'] = '{day} tarihli duyuru';
$lang['logout_master_announce_mailed_doubt'] = 'Belirsiz: gönderilirken cron durduruldu';
$lang['logout_master_announce_mailed_sending'] = 'Gönderiliyor';
$lang['logout_master_announce_mailed_sent'] = 'Gönderildi';
$lang['logout_master_announce_mailed_failed'] = 'Başarısız';
$lang['logout_master_announce_mailed_again'] = 'Sonraki çalışmayı bekliyor';
$lang['logout_master_announce_mail_again'] = 'O e-postaları yeniden gönder';
$lang['logout_master_announce_mail_again_help'] =
    'Başarısız olanlar ve gidip gitmediği bilinmeyenler. Başka kimseye ikincisi gitmez.';
$lang['logout_master_announce_mail_again_done'] = 'Yeniden gönderilecek e-postalar: {mails}';
$lang['logout_master_announce_end'] = 'Bu duyuruyu bitir';
$lang['logout_master_announce_end_help'] = 'Artık kimse görmez ve gönderilmemiş e-postalar gönderilmez.';
$lang['logout_master_announce_ended'] = 'Duyuru bitti.';
$lang['logout_master_announce_delete'] = 'Bu duyuruyu sil';
$lang['logout_master_announce_delete_help'] =
    'Okuyanların listesi de silinir. Denetim kaydı başlangıcı, bitişi ve sayıları saklar.';
$lang['logout_master_announce_deleted'] = 'Duyuru silindi.';
$lang['logout_master_announce_gone'] = 'Böyle bir duyuru artık yok.';
$lang['logout_master_announce_people'] = 'Kimler okudu';
$lang['logout_master_announce_filter'] = 'Göster';
$lang['logout_master_announce_filter_all'] = 'Herkes';
$lang['logout_master_announce_filter_read'] = 'Okuyanlar';
$lang['logout_master_announce_filter_unread'] = 'Okumayanlar';
$lang['logout_master_announce_filter_unsent'] = 'E-posta başarısız ya da bitmedi';
$lang['logout_master_announce_by_banner'] = 'Bildirimde';
$lang['logout_master_announce_by_page'] = 'İş sayfasında';
$lang['logout_master_announce_nobody'] = 'Kimse yok.';
$lang['logout_master_announce_before'] = 'Öncekiler';
$lang['logout_master_announce_more'] = 'Devamı';
$lang['logout_master_announce_banner_title'] = 'Otomatik oturum kapatma değişiyor';
$lang['logout_master_announce_holds_from'] = '{day} gününden başlayarak:';
$lang['logout_master_announce_change'] = '{setting}: şimdiye kadar {before}, sonra {after}';
$lang['logout_master_announce_same'] = 'Sizin sınırlarınız olduğu gibi kalıyor.';
$lang['logout_master_announce_enforced'] = 'Sınırlar uygulanıyor; şimdiye kadar yalnızca ne yapacakları kaydediliyordu.';
$lang['logout_master_announce_recorded'] = 'Şimdilik kimsenin oturumu otomatik kapatılmıyor.';
$lang['logout_master_announce_others'] = 'Bazı kişiler, ağlar ya da saatler için kurallar da değişiyor.';
$lang['logout_master_announce_group_role'] = '{role} rolü';
$lang['logout_master_announce_group_admins'] = 'Yöneticiler, {role} rolü';
$lang['logout_master_announce_subject'] = '{site}: otomatik oturum kapatma değişiyor';
$lang['logout_master_announce_mail_asks'] = 'Lütfen oturum açın ve aşağıdaki sayfada bunu okuduğunuzu bildirin.';
$lang['logout_master_announce_read'] = 'Okudum';
$lang['logout_master_announce_hide'] = 'Gizle';
$lang['logout_master_announce_noted'] = 'Teşekkürler. Okuduğunuz kaydedildi.';
$lang['logout_master_announce_hidden'] = 'Size artık gösterilmeyecek.';
$lang['logout_master_keep_title'] = 'İşinizi nasıl korursunuz';
$lang['logout_master_keep_intro'] =
    'Siz gittiğinizde sistem oturumunuzu kapatır; böylece açık bıraktığınızı başkası kullanamaz. Çalışırken size '
    . 'engel olmaz.';
$lang['logout_master_keep_limits'] = 'Sizin sınırlarınız';
$lang['logout_master_keep_nothing_enforced'] = 'Şu anda sizin için hiçbir şey uygulanmıyor.';
$lang['logout_master_keep_idle'] = '{time} hareketsizlikten sonra oturumunuz kapatılır.';
$lang['logout_master_keep_idle_locks'] =
    '{time} hareketsizlikten sonra sayfa kilitlenir. {grace} daha kilidi açıp devam edebilirsiniz; sonra '
    . 'oturumunuz kapatılır.';
$lang['logout_master_keep_warning_at'] = 'Bundan {time} önce bir uyarı açılır.';
$lang['logout_master_keep_no_idle'] = 'Hareketsizlik nedeniyle oturumunuz kapatılmaz.';
$lang['logout_master_keep_absolute'] =
    'Oturum açtıktan {time} sonra, ne kadar etkin olursanız olun yeniden oturum açmanız gerekir.';
$lang['logout_master_keep_warning'] = 'Uyarı ne demek';
$lang['logout_master_keep_warning_help'] =
    'Oturumunuzun sonuna kadar geri sayar. "{stay}" düğmesine basın, yeter. Öncesinde yazmak ve tıklamak da '
    . 'sayılır; yalnızca kendini yenileyen sayfalar sayılmaz.';
$lang['logout_master_keep_drafts'] = 'Yazmakta olduklarınız';
$lang['logout_master_keep_no_drafts'] = 'Bu site taslak saklamaz. Gitmeden önce yazdıklarınızı kaydedin.';
$lang['logout_master_keep_drafts_help'] =
    'Formlara yazdıklarınız {hours} saat boyunca şifreli ve yalnızca sizin için saklanır. Yeniden oturum açıp aynı '
    . 'sayfayı açın: metninizi geri sunar. Hepsi burada:';
$lang['logout_master_keep_lock'] = 'Uzaklaştığınızda';
$lang['logout_master_keep_lock_help'] = 'Sınırı beklemek yerine sayfayı kilitleyin. Aynı yere dönersiniz.';
$lang['logout_master_keep_phone_help'] = 'Yalnızca konuşuyor ve yazmıyorsanız bildirin; sınır bekler.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = 'Hâlâ orada mısınız?';
$lang['logout_master_warning_message'] = 'Etkin değildiniz. Oturumunuz {time} içinde kapatılacak.';
$lang['logout_master_warning_message_lock'] = 'Etkin değildiniz. Ekran {time} içinde kilitlenecek.';
$lang['logout_master_absolute_message'] =
    'Oturumunuz en uzun süresine ulaşıyor ve {time} içinde sona eriyor. Çalışmanızı kaydedip yeniden giriş '
    . 'yapın; bu ertelenemez.';
$lang['logout_master_stay'] = 'Oturumu açık tut';
$lang['logout_master_logout_now'] = 'Şimdi çıkış yap';
$lang['logout_master_understood'] = 'Tamam';
$lang['logout_master_time_minutes_seconds'] = '{minutes} dk {seconds} sn';
$lang['logout_master_time_seconds'] = '{seconds} sn';
$lang['logout_master_spoken_minutes'] = '{minutes} dakika kaldı';
$lang['logout_master_spoken_seconds'] = '{seconds} saniye kaldı';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'Oturumunuz uzatılamadı. Yazdıklarınızı kopyalayın, sonra yeniden giriş yapın.';
$lang['logout_master_locked_message'] =
    'Bir süredir etkin değildiniz. Kaldığınız yerden devam etmek için kilidi açın.';
$lang['logout_master_unlock'] = 'Kilidi aç';
$lang['logout_master_unlock_password'] = 'Parolanız';
$lang['logout_master_unlock_code'] = 'İkinci etkeninizin kodu';
$lang['logout_master_unlock_wrong'] = 'Bu parola doğru değil.';
$lang['logout_master_unlock_wait'] = 'Çok fazla yanlış parola. {minutes} dakika sonra yeniden deneyin.';
$lang['logout_master_hold_question'] = 'Sayfayı ört ve oturumumu şu süre açık tut:';
$lang['logout_master_hold_refused'] = 'Sayfa örtülemedi. Bunun yerine kilitleyin veya oturumu kapatın.';
$lang['logout_master_hold_cancel'] = 'Vazgeç';
$lang['logout_master_away_title'] = 'Telefonda';
$lang['logout_master_away_message'] = 'Sayfa örtülü. En fazla {time} oturumda kalırsınız.';
$lang['logout_master_away_back'] = 'Döndüm';
$lang['logout_master_time_minutes'] = '{minutes} dk';
