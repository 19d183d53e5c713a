<?php

/**
 * Spanish texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang['logout_master_locale'] = 'es';
$lang['logout_master_direction'] = 'ltr';
$lang['logout_master_folder'] = 'spanish';

// The settings tab
$lang['logout_master_settings_tab'] = 'Cierre de sesión automático';

// The page script and the lock page
$lang['logout_master_warning_title'] = '¿Sigue ahí?';
$lang['logout_master_warning_message'] = 'No ha estado activo. Su sesión se cerrará en {time}.';
$lang['logout_master_warning_message_lock'] = 'No ha estado activo. La pantalla se bloqueará en {time}.';
$lang['logout_master_absolute_message'] =
    'Su sesión alcanza su tiempo máximo y termina en {time}. Guarde su trabajo e inicie sesión de nuevo; esto no '
    . 'se puede aplazar.';
$lang['logout_master_stay'] = 'Seguir conectado';
$lang['logout_master_logout_now'] = 'Cerrar sesión ahora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_retry'] = 'Intentar de nuevo';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'quedan {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'quedan {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_checking'] = 'Comprobando si su sesión sigue abierta…';
$lang['logout_master_extend_failed'] =
    'No se pudo prolongar su sesión. Copie lo que ha escrito e inicie sesión de nuevo.';
$lang['logout_master_offline'] = 'El servidor no responde. Su trabajo queda en esta página; seguimos intentándolo.';
$lang['logout_master_ended_title'] = 'Su sesión está cerrada';
$lang['logout_master_ended_message'] = 'Su sesión ha terminado. Inicie sesión de nuevo para continuar.';
$lang['logout_master_login'] = 'Iniciar sesión';
$lang['logout_master_locked_title'] = 'La pantalla está bloqueada';
$lang['logout_master_locked_message'] = 'No ha estado activo durante un rato. Desbloquee para seguir donde estaba.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Su contraseña';
$lang['logout_master_unlock_wrong'] = 'Esa contraseña no es correcta.';
$lang['logout_master_unlock_wait'] = 'Demasiadas contraseñas erróneas. Inténtelo de nuevo en {minutes} minutos.';
$lang['logout_master_copy_text'] = 'Copiar lo que he escrito';

// A person's own sessions
$lang['logout_master_mine_menu'] = 'Mi acceso';
$lang['logout_master_mine_title'] = 'Mis sesiones';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_title'] = 'Estoy al teléfono';
$lang['logout_master_hold_question'] = 'Cubrir la página y mantener mi sesión durante:';
$lang['logout_master_hold_refused'] = 'No se pudo cubrir la página. Bloquéela o cierre la sesión.';
$lang['logout_master_hold_cancel'] = 'Cancelar';
$lang['logout_master_away_title'] = 'Al teléfono';
$lang['logout_master_away_message'] = 'La página está cubierta. Su sesión sigue abierta {time} como máximo.';
$lang['logout_master_away_back'] = 'Ya he vuelto';
$lang['logout_master_lock_now'] = 'Bloquear ahora';
$lang['logout_master_time_minutes'] = '{minutes} min';

// Drafts
$lang['logout_master_drafts_title'] = 'Mis borradores';

// Los campos de los pasos, y desbloquear con un segundo factor
$lang['logout_master_unlock_code'] = 'Código de su segundo factor';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_title'] = 'Registro de auditoría';
$lang['logout_master_alarm_canary'] = 'La sesión de prueba diaria no terminó a tiempo. Vea el registro de auditoría.';
$lang['logout_master_alarm_chain'] = 'El registro de auditoría no está como se escribió. Ábralo y compruebe la cadena.';
$lang['logout_master_alarm_silent'] =
    'Desde hace tres días ninguna sesión de prueba tuvo resultado. ¿Funciona la tarea cron del CRM?';
$lang['logout_master_capability_title'] = 'Cierre de sesión automático';
$lang['logout_master_capability_view'] = 'Ver reglas y cifras';
$lang['logout_master_capability_edit'] = 'Editar reglas';
$lang['logout_master_capability_end_sessions'] = 'Terminar sesiones de otras personas';
$lang['logout_master_capability_audit'] = 'Registro de auditoría y pruebas';

// Everybody's live sessions, and the figures
$lang['logout_master_live_title'] = 'Sesiones abiertas';
$lang['logout_master_reports_title'] = 'Cifras de cierre de sesión';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_title'] = 'Reglas';

// Reminders of the review of the rules
$lang['logout_master_review_soon'] = 'La revisión de las reglas de cierre de sesión vence en menos de dos semanas.';
$lang['logout_master_review_due'] = 'Ha llegado el día de revisar las reglas de cierre de sesión.';
$lang['logout_master_review_late'] = 'La revisión de las reglas de cierre de sesión está atrasada.';
$lang['logout_master_review_soon_all'] =
    'La revisión de las reglas de cierre de sesión vence en menos de dos semanas. No hay ningún '
    . 'responsable que pueda iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.';
$lang['logout_master_review_due_all'] =
    'Ha llegado el día de revisar las reglas de cierre de sesión. No hay ningún responsable que pueda '
    . 'iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.';
$lang['logout_master_review_late_all'] =
    'La revisión de las reglas de cierre de sesión está atrasada. No hay ningún responsable que pueda '
    . 'iniciar sesión y editarlas, así que se avisa a todos los que pueden editarlas.';
