<?php

/**
 * Spanish texts of the module's own pages, read by Logout_master_language when one is asked for. {words in braces} are
 * filled in; no per cent sign may stand here: a site's own text in custom_lang.php is formatted by the host.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

// The settings tab
$lang['logout_master_settings_link'] = 'Ajustes';
$lang['logout_master_settings_enabled'] = 'Cerrar la sesión de quienes se han ido';
$lang['logout_master_settings_enabled_help'] =
    'Si está desactivado, no se vigila a nadie: las sesiones terminan como sin este módulo.';
$lang['logout_master_settings_yes'] = 'Sí';
$lang['logout_master_settings_no'] = 'No';
$lang['logout_master_settings_of_staff'] = 'Personal';
$lang['logout_master_settings_of_contact'] = 'Contactos de clientes';
$lang['logout_master_settings_of_module'] = 'Cierre de sesión automático';
$lang['logout_master_settings_document'] = 'El documento completo de la política (JSON)';
$lang['logout_master_settings_document_help'] =
    'Para reglas por rol, persona, red u hora. Si cambia este texto, solo él se guarda y los campos de arriba no '
    . 'cuentan. Los campos de arriba cambian las reglas «staff» y «contacts»; todas las demás quedan como están.';
$lang['logout_master_settings_broken'] =
    'El documento de política guardado no se puede leer; aquí se muestran los límites incorporados. Al guardar '
    . 'se reemplaza.';
$lang['logout_master_field_enabled'] = 'Cerrar la sesión de quienes se han ido';
$lang['logout_master_field_idle_minutes'] = 'Límite de inactividad (minutos)';
$lang['logout_master_help_idle_minutes'] =
    'Minutos sin ninguna actividad hasta que la sesión se bloquea o termina: 0 para ningún límite, como máximo '
    . '1440. PCI DSS 8.2.8 y CIS Controls 4.3 piden 15 o menos.';
$lang['logout_master_field_warning_seconds'] = 'Aviso (segundos)';
$lang['logout_master_help_warning_seconds'] =
    'Segundos antes del límite de inactividad en los que se pregunta si la persona sigue ahí: 0 para ninguno, si '
    . 'no de 20 a 3600. WCAG 2.2.1 pide al menos 20.';
$lang['logout_master_field_grace_seconds'] = 'Gracia (segundos)';
$lang['logout_master_help_grace_seconds'] =
    'Segundos durante los que una sesión inactiva solo está bloqueada y se puede desbloquear, antes de terminar: '
    . '0 para ninguno, como máximo 86400.';
$lang['logout_master_field_absolute_minutes'] = 'Límite absoluto (minutos)';
$lang['logout_master_help_absolute_minutes'] =
    'Minutos después del inicio de sesión en los que la sesión termina, por activa que esté la persona: 0 para '
    . 'ningún límite, como máximo 43200. NIST SP 800-63B-4 pide 24 horas (1440) o menos en AAL2, 12 horas (720) o '
    . 'menos en AAL3.';
$lang['logout_master_field_resume'] = 'Para desbloquear';
$lang['logout_master_help_resume'] =
    'Lo que hace una persona para continuar cuando la sesión está bloqueada. NIST SP 800-63B-4 pide la '
    . 'contraseña.';
$lang['logout_master_resume_password'] = 'la contraseña';
$lang['logout_master_resume_click'] = 'un clic';
$lang['logout_master_form_bad_value'] =
    '{section}, {field}: se encontró {found}, se esperaba {expected}. No se guardó nada.';
$lang['logout_master_form_refused'] = 'La política fue rechazada: {error}. No se guardó nada.';
$lang['logout_master_form_expected_minutes'] = '0 o un número de minutos de {least} a {most}';
$lang['logout_master_form_expected_seconds'] = '0 o un número entero de segundos de {least} a {most}';
$lang['logout_master_form_expected_less_than_idle'] = 'menos que el límite de inactividad, que es de {idle} segundos';
$lang['logout_master_form_expected_resume'] = 'password o click';
$lang['logout_master_form_expected_yes_no'] = 'sí o no';

// Banner for admins
$lang['logout_master_health_title'] = 'El cierre de sesión automático no funciona como debería';
$lang['logout_master_activation_refused'] = 'Logout Master no se activó. {problem}';
$lang['logout_master_health_extension_missing'] =
    'La extensión de PHP logout_master no está cargada, así que no se cierra la sesión de quienes están '
    . 'inactivos. El CRM sigue funcionando. Remedio: instalar la extensión para PHP {php} (make install), poner la '
    . 'línea extension=logout_master.so en php.ini y reiniciar PHP.';
$lang['logout_master_health_extension_old'] =
    'La extensión de PHP logout_master {found} es demasiado antigua, así que no se cierra la sesión de quienes '
    . 'están inactivos. Este módulo necesita {minimum} o más reciente. Remedio: instalar la extensión más reciente '
    . 'para PHP {php} y reiniciar PHP.';
$lang['logout_master_health_ini_off'] =
    'La extensión está desactivada por logout_master.enabled = 0, así que no se cierra la sesión de quienes '
    . 'están inactivos. Remedio: ponerlo a 1 en php.ini o en la configuración del pool y reiniciar PHP.';
$lang['logout_master_health_store'] =
    'El registro de sesiones no se puede usar: {error}. Remedio: revisar logout_master.registry_path y el '
    . 'espacio y los permisos de su carpeta; php --ri logout_master dice más.';
$lang['logout_master_health_policy_refused'] =
    'El documento de política fue rechazado y sigue vigente el anterior. {error}. Remedio: corregirlo en Setup, '
    . 'Settings, Cierre de sesión automático.';
$lang['logout_master_health_policy_outdated'] =
    'El documento de política tiene una revisión más baja que el vigente y no se usa. Remedio: guardarlo una vez '
    . 'en Setup, Settings, Cierre de sesión automático.';

// Why a session ended, on the login page
$lang['logout_master_reason_idle'] =
    'Se cerró su sesión porque no hubo actividad durante un rato. Inicie sesión para seguir donde estaba.';
$lang['logout_master_reason_absolute'] =
    'Se cerró su sesión porque pasó el tiempo máximo de una sesión. Inicie sesión para seguir donde estaba.';
$lang['logout_master_reason_admin'] = 'Un administrador terminó su sesión.';
$lang['logout_master_reason_limit'] =
    'Su sesión terminó porque no puede tener la sesión abierta en más dispositivos a la vez.';
$lang['logout_master_reason_policy'] = 'Su sesión terminó porque cambiaron las reglas de las sesiones.';
$lang['logout_master_reason_account'] = 'Su sesión terminó porque su cuenta fue modificada.';
$lang['logout_master_reason_ip_change'] = 'Su sesión terminó porque cambió su dirección de red.';
$lang['logout_master_reason_store_unavailable'] =
    'Se cerró su sesión porque no se pudo comprobar. Avise a su administrador.';
$lang['logout_master_reason_ended'] = 'Su sesión ha terminado. Inicie sesión para seguir donde estaba.';

// What a person finds at their desk: settings
$lang['logout_master_field_hold_minutes'] = 'Prórroga (minutos)';
$lang['logout_master_help_hold_minutes'] =
    'Minutos desde la última actividad durante los que un trabajo largo, o una persona que indica que está al '
    . 'teléfono, puede aplazar el límite de inactividad: 0 para nunca, como máximo 1440.';
$lang['logout_master_settings_of_desk'] = 'En el puesto de trabajo';
$lang['logout_master_field_long_work'] = 'Trabajo largo (minutos)';
$lang['logout_master_help_long_work'] =
    'Minutos desde la última actividad durante los que una subida, importación o exportación en curso conserva su '
    . 'sesión, nunca más que la prórroga de arriba: 0 para nada, como máximo 1440.';
$lang['logout_master_field_phone'] = 'Ofrecer «Estoy al teléfono»';
$lang['logout_master_help_phone'] =
    'La persona cubre la página y sigue conectada mientras lo permita la prórroga de arriba. PCI DSS 8.2.8 pide '
    . 'iniciar sesión de nuevo tras 15 minutos; donde eso rija, déjelo desactivado.';
$lang['logout_master_field_timers'] = 'Temporizadores de tareas de quienes se han ido';
$lang['logout_master_help_timers'] =
    'Qué pasa con los temporizadores de tareas en marcha cuando a su dueño se le bloquea o se le cierra la sesión '
    . 'por inactividad. La última actividad se conoce al segundo.';
$lang['logout_master_timers_off'] = 'dejarlos en marcha';
$lang['logout_master_timers_offer'] = 'preguntar a la vuelta';
$lang['logout_master_timers_rule'] = 'terminarlos en la última actividad';
$lang['logout_master_form_expected_timers'] = 'off, offer o cut';

// A person's own sessions
$lang['logout_master_mine_intro'] = 'Dónde tiene la sesión iniciada ahora. Cierre lo que no conozca o ya no use.';
$lang['logout_master_mine_sessions'] = 'Sus sesiones';
$lang['logout_master_mine_col_device'] = 'Dispositivo';
$lang['logout_master_mine_col_address'] = 'Dirección';
$lang['logout_master_mine_col_since'] = 'Conectado desde';
$lang['logout_master_mine_col_active'] = 'Última actividad';
$lang['logout_master_mine_col_end'] = 'Cerrar';
$lang['logout_master_mine_device'] = '{browser} en {system}';
$lang['logout_master_mine_device_unknown'] = 'Dispositivo desconocido';
$lang['logout_master_mine_this_one'] = 'esta';
$lang['logout_master_mine_locked'] = 'bloqueada';
$lang['logout_master_mine_by_staff'] = 'abierta por el personal en su nombre';
$lang['logout_master_mine_end'] = 'Cerrar esta sesión';
$lang['logout_master_mine_end_others'] = 'Cerrar todas las demás sesiones';
$lang['logout_master_mine_remember'] =
    'Al cerrar una sesión, ese dispositivo olvida también «recordarme». Un dispositivo solo se reconoce por su '
    . 'navegador, así que otros suyos con el mismo navegador quizá tengan que iniciar sesión de nuevo.';
$lang['logout_master_mine_ended'] = 'La sesión se ha cerrado.';
$lang['logout_master_mine_others_ended'] = 'Se han cerrado todas sus demás sesiones.';
$lang['logout_master_mine_not_found'] = 'No es ninguna de sus otras sesiones, o ya ha terminado.';
$lang['logout_master_mine_not_yours'] =
    'Está trabajando como este cliente. Sus sesiones no se muestran y no se pueden cerrar desde aquí.';
$lang['logout_master_reason_self'] = 'Usted cerró esta sesión desde otro dispositivo.';

// "I am on the phone", and the lock that a person asks for
$lang['logout_master_hold_help'] =
    'Cubre la página y mantiene su sesión durante un rato aunque no haga nada. Se quita con un clic.';
$lang['logout_master_hold_how_long'] = 'Cuánto tiempo';
$lang['logout_master_hold_start'] = 'Cubrir la página';
$lang['logout_master_lock_title'] = 'Bloquear';
$lang['logout_master_lock_help'] =
    'Oculta todo, en todas las pestañas, hasta que desbloquee. En cualquier página, las teclas Alt + Mayús + L '
    . 'hacen lo mismo.';

// The idle limit, on the login page
$lang['logout_master_limit_logout'] = 'Su sesión se cierra tras {time} sin actividad.';
$lang['logout_master_limit_logout_rule'] = 'Por regla general, su sesión se cierra tras {time} sin actividad.';
$lang['logout_master_limit_lock'] = 'La pantalla se bloquea tras {time} sin actividad.';
$lang['logout_master_limit_lock_rule'] = 'Por regla general, la pantalla se bloquea tras {time} sin actividad.';

// Task timers that ran while nobody was there
$lang['logout_master_timers_title'] = 'Un temporizador siguió en marcha en su ausencia';
$lang['logout_master_timers_ran'] =
    'Su temporizador de {task} siguió en marcha mientras estuvo ausente de {from} a {to}.';
$lang['logout_master_timers_keep'] = 'Dejarlo en marcha';
$lang['logout_master_timers_cut'] = 'Terminarlo a las {from}';
$lang['logout_master_timers_note'] = 'Terminado en la última actividad, {time}.';

// Drafts
$lang['logout_master_settings_drafts'] = 'Borradores';
$lang['logout_master_field_drafts'] = 'Conservar lo que se escribe';
$lang['logout_master_help_drafts'] =
    'Lo que alguien ha escrito en un formulario sin enviarlo se conserva, cifrado, cuando su sesión se '
    . 'bloquea o termina, y solo se le devuelve a esa persona. Las contraseñas, los campos de tarjeta y los '
    . 'campos marcados como privados nunca se conservan.';
$lang['logout_master_field_draft_hours'] = 'Horas que se conserva un borrador';
$lang['logout_master_help_draft_hours'] = 'Un número entero de horas de 1 a 720. WCAG 2.2.6 pide más de 20.';
$lang['logout_master_form_expected_hours'] = 'un número entero de horas de {least} a {most}';
$lang['logout_master_health_drafts_key'] =
    'No se conservan borradores: la clave de cifrado de este sitio (encryption_key) falta o tiene menos de '
    . '{least} bytes.';
$lang['logout_master_health_drafts_sodium'] =
    'No se conservan borradores: a este PHP le falta la extensión sodium, que los cifra (también hace falta '
    . 'una clave de {least} bytes o más).';
$lang['logout_master_drafts_intro'] =
    'Lo que había escrito sin enviarlo. Solo usted puede leerlo. Cada borrador se elimina {hours} horas '
    . 'después de conservarse por última vez.';
$lang['logout_master_drafts_none'] = 'Ahora mismo no se conserva nada.';
$lang['logout_master_drafts_not_yours'] =
    'Los borradores solo se muestran a quien los escribió, y usted está trabajando en nombre de otra persona.';
$lang['logout_master_drafts_unreadable'] =
    'Este borrador ya no se puede leer: la clave de cifrado de este sitio ha cambiado.';
$lang['logout_master_drafts_untitled'] = 'Formulario';
$lang['logout_master_drafts_saved'] = 'Conservado:';
$lang['logout_master_drafts_expires'] = 'Se elimina después de:';
$lang['logout_master_drafts_open'] = 'Abrir la página';
$lang['logout_master_drafts_content'] = 'Lo que se escribió';
$lang['logout_master_drafts_delete'] = 'Eliminar';
$lang['logout_master_drafts_delete_all'] = 'Eliminar todo';
$lang['logout_master_drafts_off'] = 'En este sitio no se conservan borradores.';
$lang['logout_master_drafts_no_ticket'] =
    'El texto no se ha conservado: la sesión de esta página terminó hace demasiado tiempo.';
$lang['logout_master_draft_bar'] = 'Hemos conservado lo que escribió: {time}.';
$lang['logout_master_draft_changed'] = 'Este registro ha cambiado entretanto.';
$lang['logout_master_draft_restore'] = 'Restaurar';
$lang['logout_master_draft_compare'] = 'Comparar';
$lang['logout_master_draft_discard'] = 'Descartar';
$lang['logout_master_draft_restored'] = 'Restaurado. Solo se guardará cuando envíe el formulario.';
$lang['logout_master_draft_discarded'] = 'Descartado.';
$lang['logout_master_draft_compare_title'] = 'Lo que escribió y lo que hay ahora';
$lang['logout_master_draft_compare_help'] = 'Elija para cada campo lo que debe figurar en el formulario.';
$lang['logout_master_draft_now'] = 'Como está ahora';
$lang['logout_master_draft_yours'] = 'Como lo escribió';
$lang['logout_master_draft_empty'] = '(vacío)';
$lang['logout_master_draft_apply'] = 'Aplicar';
$lang['logout_master_draft_cancel'] = 'Cancelar';
$lang['logout_master_draft_all'] = 'Todos mis borradores';

// Los campos de los pasos, y desbloquear con un segundo factor
$lang['logout_master_field_cover_seconds'] = 'Ocultar (segundos)';
$lang['logout_master_help_cover_seconds'] =
    'Segundos antes del límite de inactividad en los que la página se oculta tras el aviso: 0 para '
    . 'ocultarla solo al bloquear y al despertar, como máximo lo que dura el aviso.';
$lang['logout_master_field_remember_me'] = 'Recordarme';
$lang['logout_master_help_remember_me'] =
    'Si la página de acceso puede recordar un navegador. Un bloqueo y un cierre por inactividad lo '
    . 'olvidan en todo caso.';
$lang['logout_master_remember_me_until_idle'] = 'mientras la sesión estaría abierta';
$lang['logout_master_remember_me_forbid'] = 'nunca';
$lang['logout_master_form_expected_at_most_warning'] = 'no más que el aviso, que son {warning} segundos';
$lang['logout_master_form_expected_remember_me'] = 'until_idle o forbid';
$lang['logout_master_form_expired'] = 'Esta página estuvo abierta demasiado tiempo. Inténtelo de nuevo.';
$lang['logout_master_form_refused_by_lock'] =
    'Lo que envió no se ha ejecutado, porque la pantalla está bloqueada. Desbloquee, revíselo y envíelo '
    . 'de nuevo.';
$lang['logout_master_unlock_code_app'] = 'Introduzca el código que muestra su aplicación de autenticación.';
$lang['logout_master_unlock_code_mailed'] = 'Le hemos enviado un código por correo electrónico. Introdúzcalo aquí.';
$lang['logout_master_unlock_code_wrong'] = 'Ese código no es correcto o ya se ha usado.';
$lang['logout_master_unlock_code_impossible'] =
    'Su segundo factor no se puede comprobar aquí por el momento. Cierre la sesión y vuelva a acceder.';
$lang['logout_master_unlock_mail_subject'] = 'Su código para desbloquear la pantalla';
$lang['logout_master_unlock_mail_text'] =
    'Su código para desbloquear la pantalla es {code}. Vale durante {minutes} minutos. Si no la está '
    . 'desbloqueando en este momento, alguien conoce su contraseña: cámbiela.';

// The audit log, its alarms, and the permissions
$lang['logout_master_audit_intro'] =
    'Inicios y finales de sesiones, bloqueos, políticas y pruebas, con la hora en UTC. Cada fila está '
    . 'encadenada a la anterior, de modo que una fila cambiada o eliminada se nota.';
$lang['logout_master_audit_state'] = 'Estado del registro';
$lang['logout_master_audit_head'] = 'Filas {first} a {last}. El final de la cadena:';
$lang['logout_master_audit_head_help'] =
    'Guarde esta línea en otro lugar, por ejemplo con su auditor. Más adelante muestra si se quitaron filas '
    . 'del final o si se rehízo todo el registro.';
$lang['logout_master_audit_no_key'] =
    'Este sitio no tiene clave de cifrado (encryption_key): cualquiera podría hacer los sellos de las filas.';
$lang['logout_master_audit_check'] = 'Comprobar la cadena';
$lang['logout_master_audit_check_good'] = '{rows} filas comprobadas: cada una está como se escribió.';
$lang['logout_master_audit_check_bad'] = '{rows} filas comprobadas. Hallazgos: {found}.';
$lang['logout_master_audit_check_other_key'] =
    '{rows} filas se sellaron con otra clave de cifrado del CRM y solo se pudieron comprobar en parte.';
$lang['logout_master_audit_problem_changed'] =
    'La fila {from} no está como se escribió: cambiada, intercambiada o movida.';
$lang['logout_master_audit_problem_foreign'] = 'Otra persona puso la fila {from} detrás del final del registro.';
$lang['logout_master_audit_problem_missing'] = 'Faltan las filas {from} a {through}.';
$lang['logout_master_audit_problem_head'] = 'La indicación de dónde acaba la cadena se cambió o se eliminó.';
$lang['logout_master_audit_acknowledge'] = 'Lo he investigado';
$lang['logout_master_audit_acknowledged'] = 'Anotado. Se le avisará de nuevo cuando una comprobación encuentre otra cosa.';
$lang['logout_master_audit_canary'] = 'Sesión de prueba';
$lang['logout_master_audit_canary_none'] = 'Aún no hay resultado. La tarea cron del CRM inicia una cada día.';
$lang['logout_master_audit_canary_passed'] = 'terminó a tiempo';
$lang['logout_master_audit_canary_failed'] = 'no terminó a tiempo';
$lang['logout_master_audit_canary_inconclusive'] = 'no demuestra nada';
$lang['logout_master_audit_pack'] = 'Paquete de pruebas';
$lang['logout_master_audit_pack_help'] =
    'Un archivo para el auditor: límites a lo largo del tiempo, cambios, excepciones, cifras, resultados de '
    . 'las pruebas, el registro y cómo comprobarlo todo sin este módulo.';
$lang['logout_master_audit_pack_get'] = 'Descargar el paquete de pruebas';
$lang['logout_master_audit_keep'] = 'Conservación';
$lang['logout_master_audit_keep_days'] = 'Días que se conservan las filas';
$lang['logout_master_audit_keep_save'] = 'Guardar';
$lang['logout_master_audit_keep_saved'] = 'Se guardó el tiempo de conservación.';
$lang['logout_master_audit_keep_bad'] = 'Días: se esperaba un número entero de {least} a {most}. No se guardó nada.';
$lang['logout_master_audit_rows'] = 'Filas';
$lang['logout_master_audit_all'] = 'Todo';
$lang['logout_master_audit_ends'] = 'Finales de sesiones';
$lang['logout_master_audit_kind'] = 'Tipo';
$lang['logout_master_audit_filter_person'] = 'Número de la persona';
$lang['logout_master_audit_filter_reason'] = 'Motivo';
$lang['logout_master_audit_filter_session'] = 'Sesión';
$lang['logout_master_audit_filter_from'] = 'Desde (UTC)';
$lang['logout_master_audit_filter_until'] = 'Hasta (UTC)';
$lang['logout_master_audit_apply'] = 'Filtrar';
$lang['logout_master_audit_col_n'] = 'Fila';
$lang['logout_master_audit_col_time'] = 'Hora (UTC)';
$lang['logout_master_audit_col_what'] = 'Qué';
$lang['logout_master_audit_col_reason'] = 'Motivo';
$lang['logout_master_audit_col_person'] = 'Persona';
$lang['logout_master_audit_col_session'] = 'Sesión';
$lang['logout_master_audit_col_started'] = 'Inicio';
$lang['logout_master_audit_col_active'] = 'Última actividad';
$lang['logout_master_audit_col_rule'] = 'Regla';
$lang['logout_master_audit_col_address'] = 'Dirección';
$lang['logout_master_audit_col_by'] = 'Por';
$lang['logout_master_audit_detail'] = 'Detalles';
$lang['logout_master_audit_empty'] = 'Ninguna fila coincide.';
$lang['logout_master_audit_newest'] = 'Filas más recientes';
$lang['logout_master_audit_older'] = 'Filas anteriores';
$lang['logout_master_audit_export'] = 'Exportar como {format}';
$lang['logout_master_settings_why'] = 'Por qué este cambio';
$lang['logout_master_settings_why_help'] =
    'Se guarda con el cambio en el registro de auditoría, con su nombre y la hora. Por ejemplo, un tique o una '
    . 'decisión.';

// Everybody's live sessions, and the figures
$lang['logout_master_live_intro'] =
    'Todas las personas que tienen la sesión iniciada. La lista se actualiza sola, lo que no cuenta como '
    . 'actividad de nadie.';
$lang['logout_master_live_col_person'] = 'Persona';
$lang['logout_master_live_col_idle'] = 'Inactiva desde hace';
$lang['logout_master_live_col_ends'] = 'Termina en';
$lang['logout_master_live_col_status'] = 'Estado';
$lang['logout_master_live_status_active'] = 'activa';
$lang['logout_master_live_status_warning'] = 'avisada';
$lang['logout_master_live_status_locked'] = 'bloqueada';
$lang['logout_master_live_no_end'] = 'sin límite';
$lang['logout_master_live_none'] = 'Ninguna sesión coincide.';
$lang['logout_master_live_filter_person'] = 'Nombre o número';
$lang['logout_master_live_filter_address'] = 'La dirección empieza por';
$lang['logout_master_live_size'] = 'Filas';
$lang['logout_master_live_shown'] = '{from} a {through} de {total}';
$lang['logout_master_live_pages'] = 'Páginas de la lista';
$lang['logout_master_live_first'] = 'Primera';
$lang['logout_master_live_previous'] = 'Anterior';
$lang['logout_master_live_next'] = 'Siguiente';
$lang['logout_master_live_last'] = 'Última';
$lang['logout_master_time_hours'] = '{hours} h';
$lang['logout_master_live_hours_minutes'] = '{hours} h {minutes} min';
$lang['logout_master_live_stopped'] = 'La lista no se puede actualizar en este momento.';
$lang['logout_master_live_end_person'] = 'Terminar todas las de esta persona';
$lang['logout_master_live_end_all'] = 'Terminar las sesiones de todos los demás';
$lang['logout_master_live_end_all_help'] =
    'Cierra la sesión de todos menos la de este navegador y hace que los demás navegadores olviden '
    . '«recordarme». Pensado para un incidente.';
$lang['logout_master_live_whose'] = 'De quién';
$lang['logout_master_live_everybody'] = 'todos';
$lang['logout_master_live_sure'] = 'Estoy seguro';
$lang['logout_master_live_end_all_now'] = 'Terminar todas';
$lang['logout_master_live_ended_many'] = 'Sesiones terminadas: {count}.';
$lang['logout_master_live_not_found'] = 'Esa sesión ya no existe o es la que está usando.';
$lang['logout_master_live_not_sure'] = 'No se terminó nada: marque la casilla para confirmar.';
$lang['logout_master_live_problem'] = 'No se puede consultar el registro de sesiones: {error}';
$lang['logout_master_reason_password'] = 'Su sesión terminó porque se cambió su contraseña.';
$lang['logout_master_report_intro'] =
    'Lo que los límites hacen a las personas, según el registro de auditoría y el de sesiones. Los días son '
    . 'los de UTC. No se nombra a nadie.';
$lang['logout_master_report_days'] = 'Días';
$lang['logout_master_report_day'] = 'Día';
$lang['logout_master_report_nothing'] = 'Nada todavía.';
$lang['logout_master_report_plot'] = 'Gráfico: {title}. La tabla de al lado tiene las mismas cifras.';
$lang['logout_master_report_ends'] = 'Fines de sesión por motivo';
$lang['logout_master_report_why_own'] = 'cierre propio';
$lang['logout_master_report_why_idle'] = 'inactividad';
$lang['logout_master_report_why_absolute'] = 'tiempo máximo';
$lang['logout_master_report_why_admin'] = 'por un administrador';
$lang['logout_master_report_why_limit'] = 'demasiadas sesiones';
$lang['logout_master_report_why_policy'] = 'reglas cambiadas';
$lang['logout_master_report_why_account'] = 'cuenta cambiada';
$lang['logout_master_report_why_ip_change'] = 'dirección cambiada';
$lang['logout_master_report_why_self'] = 'desde otro dispositivo';
$lang['logout_master_report_why_password'] = 'contraseña cambiada';
$lang['logout_master_report_answers'] = 'Avisos y respuestas';
$lang['logout_master_report_type_start'] = 'inicios de sesión';
$lang['logout_master_report_type_warn'] = 'avisos';
$lang['logout_master_report_type_extend'] = '«Seguir» pulsado';
$lang['logout_master_report_type_lock'] = 'bloqueos';
$lang['logout_master_report_type_resume'] = 'desbloqueos';
$lang['logout_master_report_type_expire'] = 'fines por inactividad';
$lang['logout_master_report_type_would_lock'] = 'se habrían bloqueado';
$lang['logout_master_report_type_would_expire'] = 'se habrían cerrado';
$lang['logout_master_report_extend'] = 'Tiempo entre el aviso y «Seguir»';
$lang['logout_master_report_extend_after'] = 'Tras';
$lang['logout_master_report_pauses'] = 'Pausas entre dos actividades';
$lang['logout_master_report_pause_up_to'] = 'Hasta';
$lang['logout_master_report_pauses_help'] =
    'Contadas por el registro desde que existe, también mientras no se aplica nada.';
$lang['logout_master_report_cuts'] = 'Lo que cortaría cada límite';
$lang['logout_master_report_limit'] = 'Límite de inactividad';
$lang['logout_master_report_cuts_help'] =
    'De cada cien pausas, tantas son más largas que el límite. Quien fue desconectado por inactividad y '
    . 'volvió a entrar en {minutes} minutos cuenta como cortado; de otro modo no se conocen pausas más largas '
    . 'que el límite vigente.';
$lang['logout_master_report_would_cut'] =
    '{who}: con {minutes} minutos se habría cortado el {share} de {found} pausas.';
$lang['logout_master_report_suggestion'] =
    '{who}: {minutes} minutos es el límite habitual más corto que no corta más de una pausa de cada '
    . 'cien, en concreto el {share}.';
$lang['logout_master_report_no_suggestion'] =
    '{who}: todo límite habitual hasta el vigente corta más de una pausa de cada cien.';
$lang['logout_master_report_too_few'] =
    '{who}: {found} pausas hasta ahora; a partir de {least} se propone un límite.';
$lang['logout_master_report_roles'] = 'Personal por rol';
$lang['logout_master_report_role'] = 'Rol';
$lang['logout_master_report_no_role'] = '(sin rol)';
$lang['logout_master_report_cuts_now'] = '{who}: el límite actual, {minutes} minutos, corta el {share}.';
$lang['logout_master_report_no_limit'] = '{who}: ahora no rige ningún límite de inactividad.';
$lang['logout_master_report_limit_now'] = 'límite actual';
$lang['logout_master_report_role_pauses'] = 'Pausas del personal por rol';
$lang['logout_master_report_role_pauses_help'] =
    'Según el rol que la persona tenía al entrar. Contadas por el registro desde que existe.';
$lang['logout_master_report_role_cuts'] = 'Lo que cortaría cada límite, por rol';
$lang['logout_master_report_role_number'] = 'rol {number}';
$lang['logout_master_report_ends_note'] =
    'Sesiones terminadas en {days} días: {count}. Porque no había nadie: {idle}.';
$lang['logout_master_report_answers_note'] = 'Avisos: {warnings}. «Seguir» pulsado: {count}.';
$lang['logout_master_report_extend_note'] = 'La mitad de quienes lo pulsaron lo hicieron en menos de {time}.';
$lang['logout_master_report_drafts'] = 'Borradores conservados y devueltos';
$lang['logout_master_report_drafts_help'] =
    'Se cuentan borradores, nunca lo que contienen ni de quién son. Devuelto: su dueño lo volvió a '
    . 'llevar al formulario. Ya no necesario: el formulario se envió o el texto se retiró.';
$lang['logout_master_report_drafts_kept_note'] = 'Conservados: {kept}. Devueltos: {restored}.';
$lang['logout_master_report_drafts_kept'] = 'conservados';
$lang['logout_master_report_drafts_restored'] = 'devueltos';
$lang['logout_master_report_drafts_settled'] = 'ya no necesarios';
$lang['logout_master_report_drafts_dismissed'] = 'descartados por su dueño';
$lang['logout_master_report_drafts_lost'] = 'Borradores y formularios perdidos';
$lang['logout_master_report_drafts_lost_note'] = 'Perdidos en total: {lost}.';
$lang['logout_master_report_drafts_lost_help'] =
    'Caducados: nadie quiso el borrador a tiempo. Demasiado grandes: cada intento cuenta. Formularios '
    . 'sin borrador: se enviaron cuando la sesión había terminado o estaba bloqueada, y nada en ellos '
    . 'puede conservarse.';
$lang['logout_master_report_drafts_expired'] = 'caducados';
$lang['logout_master_report_drafts_too_large'] = 'demasiado grandes';
$lang['logout_master_report_drafts_too_many'] = 'demasiados';
$lang['logout_master_report_drafts_unkept'] = 'formularios sin borrador';
$lang['logout_master_report_cost'] = 'Lo que cuesta el módulo';
$lang['logout_master_report_cost_what'] = 'Qué';
$lang['logout_master_report_cost_median'] = 'mediana, µs';
$lang['logout_master_report_cost_slow'] = '95 de 100 por debajo, µs';
$lang['logout_master_report_cost_empty'] = 'una llamada a la extensión que no busca nada';
$lang['logout_master_report_cost_check'] = 'la comprobación de una sesión por la extensión';
$lang['logout_master_report_cost_guard'] = 'todo lo que el módulo pregunta antes de una página';
$lang['logout_master_report_cost_page'] = 'todo lo que el módulo hace para una página del personal, sin sus menús';
$lang['logout_master_report_cost_query'] = 'una consulta que no pregunta nada a la base de datos (SELECT 1)';
$lang['logout_master_report_cost_measured'] =
    'Medido ahora mismo en este servidor, mientras se creaba esta página: {calls} llamadas cada uno, '
    . '{few} de los dos últimos. Cargar el código le lleva a PHP un poco más, una vez por página.';
$lang['logout_master_report_cost_means'] =
    'Una comprobación tarda {check} microsegundos; una consulta que no pregunta nada, {query}. Todo lo '
    . 'que el módulo hace para una página tarda {page} microsegundos: el {share} de una página que tarda '
    . '{ms} milisegundos.';

// Rules, presets, limits and the dry run.
$lang['logout_master_rules_pages'] = 'Páginas sobre reglas';
$lang['logout_master_rules_intro'] =
    'Cada ajuste procede de la primera regla de esta lista que se aplica a la persona y lo define; si no, del '
    . 'valor predeterminado. Después lo limita el tope.';
$lang['logout_master_rules_none'] = 'No hay reglas: el valor predeterminado vale para todos.';
$lang['logout_master_rules_add'] = 'Añadir una regla';
$lang['logout_master_rules_edit'] = 'Editar';
$lang['logout_master_rules_edit_one'] = 'Editar la regla {rule}';
$lang['logout_master_rules_delete'] = 'Eliminar…';
$lang['logout_master_rules_delete_one'] = 'Eliminar la regla {rule}';
$lang['logout_master_rules_move_up'] = 'Subir la regla {rule}';
$lang['logout_master_rules_move_down'] = 'Bajar la regla {rule}';
$lang['logout_master_rules_save'] = 'Guardar la regla';
$lang['logout_master_rules_cancel'] = 'Cancelar';
$lang['logout_master_rules_saved'] = 'La regla está guardada y vale desde la próxima petición.';
$lang['logout_master_rules_deleted'] = 'La regla está eliminada.';
$lang['logout_master_rules_not_saved'] = 'No se guardó nada. Los errores están junto a los campos.';
$lang['logout_master_rules_refused'] = 'La política fue rechazada: {error}';
$lang['logout_master_rules_changed_meanwhile'] =
    'Otra persona ha cambiado las reglas entretanto. Revíselas e inténtelo de nuevo.';
$lang['logout_master_rules_no_form'] = 'Solo se puede editar en el documento';
$lang['logout_master_rules_other'] = 'Otras condiciones: {match}';
$lang['logout_master_rules_sets'] = '{setting}: {value}';
$lang['logout_master_rules_not_set'] = 'sin definir';
$lang['logout_master_rules_no_limit'] = 'sin límite';
$lang['logout_master_rules_zero'] = 'ninguno';
$lang['logout_master_rules_col_place'] = 'Lugar';
$lang['logout_master_rules_col_name'] = 'Nombre';
$lang['logout_master_rules_col_whom'] = 'Para quién';
$lang['logout_master_rules_col_what'] = 'Qué define';
$lang['logout_master_rules_col_until'] = 'Último día';
$lang['logout_master_rules_col_do'] = 'Cambiar';
$lang['logout_master_rules_who_everybody'] = 'Todos';
$lang['logout_master_rules_who_staff'] = 'Todo el personal';
$lang['logout_master_rules_who_admins'] = 'Administradores';
$lang['logout_master_rules_who_roles'] = 'Personal con estos roles';
$lang['logout_master_rules_who_people'] = 'Estos miembros del personal';
$lang['logout_master_rules_who_contacts'] = 'Todos los contactos de clientes';
$lang['logout_master_rules_who_contact_people'] = 'Estos contactos';
$lang['logout_master_rules_who_customers'] = 'Todos los contactos de estos clientes';
$lang['logout_master_rules_help_contacts'] = 'Direcciones de correo o números como #7, separados por comas.';
$lang['logout_master_rules_help_customers'] =
    'Nombres o números como #7, separados por comas. El cron del CRM añade los contactos nuevos.';
$lang['logout_master_rules_where_when'] = 'Dónde y cuándo';
$lang['logout_master_rules_networks'] = 'Redes';
$lang['logout_master_rules_help_networks'] = 'Una dirección o red por línea, como 10.0.0.0/8. Vacío: en todas partes.';
$lang['logout_master_rules_in_networks'] = 'en las redes {networks}';
$lang['logout_master_rules_at_hours'] = '{days}, de {from} a {to} ({zone})';
$lang['logout_master_rules_days'] = 'Días';
$lang['logout_master_rules_from'] = 'Desde';
$lang['logout_master_rules_to'] = 'Hasta';
$lang['logout_master_rules_help_time'] = 'Horas y minutos, como 20:00. Vacío: todo el día.';
$lang['logout_master_rules_zone'] = 'Zona horaria';
$lang['logout_master_rules_help_until'] = 'Después de este día el cron del CRM elimina la regla. Vacío: permanece.';
$lang['logout_master_rules_help_set'] = 'Esta regla no define un campo vacío. 0 significa sin límite.';
$lang['logout_master_rules_in_minutes'] = '{setting} (minutos)';
$lang['logout_master_rules_in_seconds'] = '{setting} (segundos)';
$lang['logout_master_rules_in_count'] = '{setting} (número)';
$lang['logout_master_rules_bad_choice'] = 'Se espera una de las opciones.';
$lang['logout_master_rules_bad_minutes'] = 'Se espera un número de minutos, como 15 o 7.5.';
$lang['logout_master_rules_bad_number'] = 'Se espera un número entero.';
$lang['logout_master_rules_bad_name'] = 'Se espera un nombre.';
$lang['logout_master_rules_bad_nobody'] = 'Se espera al menos uno que exista.';
$lang['logout_master_rules_bad_day'] = 'Se espera un día como 2030-12-31.';
$lang['logout_master_rules_expected_seconds'] = 'Se espera un número entero de segundos de 0 a {most}.';
$lang['logout_master_rules_expected_minutes'] = 'Se espera un número de minutos de 0 a {most}.';
$lang['logout_master_rules_expected_warning'] =
    'Se espera 0 para ninguno, o un número entero de segundos de {least} (WCAG 2.2.1) a {most}.';
$lang['logout_master_rules_expected_extensions'] =
    'Se espera 0 para cualquier cantidad, o un número entero de {least} (WCAG 2.2.1) a {most}.';
$lang['logout_master_rules_expected_count'] = 'Se espera 0 para cualquier cantidad, o un número entero de {least} a {most}.';
$lang['logout_master_rules_expected_limit'] = 'Se espera un límite, porque el tope es {ceiling}.';
$lang['logout_master_rules_expected_less_than_idle'] =
    'Se espera menos que el límite de inactividad de esta regla, que es {idle}.';
$lang['logout_master_rules_expected_at_most_warning'] = 'Se espera como máximo el aviso de esta regla, que es {warning}.';
$lang['logout_master_rules_expected_name'] =
    'Se espera un nombre de 1 a {most} bytes, sin caracteres de control y distinto de «default».';
$lang['logout_master_rules_expected_own_name'] = 'Se espera un nombre que no tenga ninguna otra regla.';
$lang['logout_master_rules_expected_network'] =
    'Se esperan direcciones, o redes sin bits de host, como 192.0.2.7, 10.0.0.0/8 o 2001:db8::/32. Encontrado: {found}';
$lang['logout_master_rules_expected_time'] = 'Se espera una hora de {least} a {most}.';
$lang['logout_master_rules_expected_two_times'] = 'Se esperan dos horas distintas. De 00:00 a 24:00 es todo el día.';
$lang['logout_master_rules_expected_both_times'] = 'Se esperan las dos horas o ninguna.';
$lang['logout_master_rules_expected_zone'] =
    'Se espera una zona horaria de la base de datos IANA, como Europe/Berlin o UTC.';
$lang['logout_master_rules_expected_bytes'] = 'Con esta regla la política tendría más de {most} bytes.';
$lang['logout_master_rules_expected_rules'] = 'Una política tiene como máximo {most} reglas.';
$lang['logout_master_rules_unknown'] = 'No se encontró a nadie con «{found}».';
$lang['logout_master_rules_why_saved'] = 'Regla {rule} guardada';
$lang['logout_master_rules_why_moved'] = 'Regla {rule} movida';
$lang['logout_master_rules_why_deleted'] = 'Regla {rule} eliminada';
$lang['logout_master_rules_why_expired'] = 'Ha pasado el último día de: {rule}';
$lang['logout_master_rules_why_contacts'] = 'Han cambiado los contactos de los clientes: {rule}';
$lang['logout_master_rules_place_default'] = 'Valor predeterminado';
$lang['logout_master_rules_place_ceiling'] = 'Tope';
$lang['logout_master_rules_place_rule'] = 'Regla {rule}';
$lang['logout_master_rules_place_enforce'] = 'Aplicación';
$lang['logout_master_day_mon'] = 'lun';
$lang['logout_master_day_tue'] = 'mar';
$lang['logout_master_day_wed'] = 'mié';
$lang['logout_master_day_thu'] = 'jue';
$lang['logout_master_day_fri'] = 'vie';
$lang['logout_master_day_sat'] = 'sáb';
$lang['logout_master_day_sun'] = 'dom';
$lang['logout_master_setting_idle_timeout'] = 'Límite de inactividad';
$lang['logout_master_setting_warning'] = 'Aviso';
$lang['logout_master_setting_cover'] = 'Ocultación';
$lang['logout_master_setting_grace'] = 'Gracia';
$lang['logout_master_setting_resume'] = 'Para desbloquear';
$lang['logout_master_setting_absolute_timeout'] = 'Límite absoluto';
$lang['logout_master_setting_remember_me'] = 'Recordarme';
$lang['logout_master_setting_max_hold'] = 'Espera';
$lang['logout_master_setting_max_sessions'] = 'Sesiones simultáneas';
$lang['logout_master_setting_on_limit'] = 'Al llegar a ese número';
$lang['logout_master_setting_ip_change'] = 'Cuando cambia la dirección';
$lang['logout_master_setting_max_extensions'] = 'Prórrogas';
$lang['logout_master_setting_resume_restarts_absolute'] = 'Desbloquear con contraseña reinicia el límite absoluto';
$lang['logout_master_on_limit_end_oldest'] = 'termina la sesión más antigua';
$lang['logout_master_on_limit_refuse'] = 'no más inicios de sesión';
$lang['logout_master_ip_change_ignore'] = 'no pasa nada';
$lang['logout_master_ip_change_lock'] = 'la sesión se bloquea';
$lang['logout_master_ip_change_end'] = 'la sesión termina';
$lang['logout_master_presets_title'] = 'Preajustes';
$lang['logout_master_presets_intro'] =
    'Límites de normas. Cada uno muestra primero lo que cambiaría antes de guardar nada.';
$lang['logout_master_presets_preview'] = 'Vista previa: {preset}';
$lang['logout_master_presets_changes'] = 'Qué cambiaría';
$lang['logout_master_presets_col_where'] = 'Dónde';
$lang['logout_master_presets_col_setting'] = 'Ajuste';
$lang['logout_master_presets_col_before'] = 'Antes';
$lang['logout_master_presets_col_after'] = 'Después';
$lang['logout_master_presets_others'] =
    'Las demás reglas permanecen. Ninguna supera el tope, pero donde no lo hay una regla puede ser más suave: '
    . 'mire los límites efectivos.';
$lang['logout_master_presets_apply'] = 'Aplicar este preajuste';
$lang['logout_master_preset_applied'] = 'El preajuste está guardado y vale desde la próxima petición.';
$lang['logout_master_preset_same'] = 'No cambiaría nada: la política ya lo dice.';
$lang['logout_master_preset_pci'] = 'PCI DSS';
$lang['logout_master_preset_aal2'] = 'NIST AAL2';
$lang['logout_master_preset_aal3'] = 'NIST AAL3';
$lang['logout_master_preset_hipaa'] = 'HIPAA';
$lang['logout_master_preset_cis'] = 'CIS Controls';
$lang['logout_master_preset_ism'] = 'ISM australiano';
$lang['logout_master_preset_office'] = 'Oficina relajada';
$lang['logout_master_preset_pci_text'] =
    'Tras más de 15 minutos sin actividad la persona debe autenticarse de nuevo. No fija un límite absoluto.';
$lang['logout_master_preset_aal2_text'] = 'Una sesión debería terminar tras 1 hora sin actividad y 24 horas en total.';
$lang['logout_master_preset_aal3_text'] =
    'Una sesión debe terminar tras 12 horas en total y debería terminar tras 15 minutos sin actividad. AAL3 '
    . 'exige además autenticadores que estos límites no aportan.';
$lang['logout_master_preset_hipaa_text'] =
    'Una sesión debe terminar tras un tiempo de inactividad predeterminado. La ley no fija un número; 15 '
    . 'minutos son solo lo habitual.';
$lang['logout_master_preset_cis_text'] =
    'Bloqueo tras 15 minutos como máximo en equipos generales (2 minutos en móviles, que el CRM no '
    . 'distingue). No dice cuánto dura el bloqueo; 30 minutos son lo habitual.';
$lang['logout_master_preset_ism_text'] =
    'Bloqueo tras 15 minutos como máximo, ocultar todo en pantalla y que nadie pueda desactivarlo. La '
    . 'duración del bloqueo y el momento de ocultar la página son valores habituales.';
$lang['logout_master_preset_office_text'] =
    'Habitual en una oficina cerrada, y ninguna norma: 1 hora sin actividad y 12 horas en total. Quita un '
    . 'tope.';
$lang['logout_master_limits_title'] = 'Límites efectivos';
$lang['logout_master_limits_intro'] = 'Qué vale para una persona y por qué.';
$lang['logout_master_limits_person'] = 'Correo o número';
$lang['logout_master_limits_address'] = 'Dirección IP (opcional)';
$lang['logout_master_limits_bad_address'] = 'Se encontró «{found}»; se espera una dirección IP.';
$lang['logout_master_limits_of'] = 'Qué vale para {person}';
$lang['logout_master_limits_col_value'] = 'Valor';
$lang['logout_master_limits_col_rule'] = 'De la regla';
$lang['logout_master_limits_col_lost'] = 'Qué perdió';
$lang['logout_master_limits_capped'] = 'reducido desde {value}';
$lang['logout_master_limits_now'] = 'A partir de ahora mismo: las reglas con horas pueden cambiarlo solas.';
$lang['logout_master_lifetimes_title'] = 'Otros relojes';
$lang['logout_master_lifetimes_intro'] =
    'PHP, el framework del CRM y la cookie tienen sus propias duraciones. Gana la que vence primero.';
$lang['logout_master_lifetimes_col_first'] = 'Qué gana';
$lang['logout_master_lifetimes_col_means'] = 'Qué significa';
$lang['logout_master_lifetimes_this'] = 'esta duración';
$lang['logout_master_lifetimes_idle'] = 'el límite de inactividad';
$lang['logout_master_lifetimes_line'] = 'Estas vencen antes que el límite de inactividad y ganan: {names}.';
$lang['logout_master_lifetime_session'] =
    'La sesión del CRM puede desaparecer ese tiempo después de su última petición, y la persona sale sin '
    . 'aviso.';
$lang['logout_master_lifetime_cookie'] =
    'El navegador descarta la cookie de sesión ese tiempo después de la última página que la renovó.';
$lang['logout_master_lifetime_cookie_browser'] = 'La cookie de sesión dura hasta que se cierra el navegador.';
$lang['logout_master_lifetime_collected'] =
    'PHP puede eliminar los datos de una sesión ese tiempo después de su última petición.';
$lang['logout_master_lifetime_not_collected'] =
    'PHP no elimina aquí sesiones antiguas (session.gc_probability es 0), así que no termina nada.';
$lang['logout_master_lifetime_update'] =
    'Pasado ese tiempo una página da a la sesión un identificador nuevo. No termina nada.';
$lang['logout_master_lifetime_csrf'] =
    'Un formulario más antiguo se rechaza si el script de la página no le ha dado un nuevo token.';
$lang['logout_master_preview_title'] = 'El aviso';
$lang['logout_master_preview_intro'] = 'Esto ve la gente antes de salir.';
$lang['logout_master_preview_show'] = 'Mostrar el aviso';
$lang['logout_master_preview_note'] = 'Una vista previa: nadie sale por ella.';
$lang['logout_master_dry_run_title'] = 'Ensayo';
$lang['logout_master_dry_run_on'] = 'Hay un ensayo en curso: no se aplica nada';
$lang['logout_master_dry_run_off'] = 'Los límites se aplican';
$lang['logout_master_dry_run_meaning'] =
    'En un ensayo nadie recibe avisos, se bloquea ni sale. Lo que habría pasado queda registrado para verlo '
    . 'antes de aplicar los límites.';
$lang['logout_master_dry_run_question'] =
    '¿Registrar primero o aplicar ahora? Hasta que elija, los límites se aplican.';
$lang['logout_master_dry_run_answer'] = 'Elegir';
$lang['logout_master_dry_run_choose_record'] = 'Solo registrar';
$lang['logout_master_dry_run_choose_enforce'] = 'Aplicar ahora';
$lang['logout_master_dry_run_chosen_record'] = 'Desde ahora no se aplica nada; todo se registra.';
$lang['logout_master_dry_run_chosen_enforce'] = 'Desde ahora los límites se aplican.';
$lang['logout_master_dry_run_banner'] = 'El cierre automático está en ensayo: no se aplica nada y nadie sale.';
$lang['logout_master_dry_run_found'] = 'Quién habría salido';
$lang['logout_master_dry_run_nothing'] =
    'Aún no hay nada registrado. La lista se actualiza cada minuto aproximadamente.';
$lang['logout_master_dry_run_sum'] = 'Casos: {times}. Personas: {people}. Con trabajo sin guardar: {unsaved}.';
$lang['logout_master_dry_run_unsaved'] = 'Trabajo sin guardar';
$lang['logout_master_dry_run_unsaved_help'] =
    'Trabajo sin guardar: aún se guarda un borrador de las 24 horas anteriores.';

// Where tables of the module are not there
$lang['logout_master_upgrade_title'] = 'Una página espera a la base de datos';
$lang['logout_master_upgrade_older'] =
    'La base de datos del módulo es más antigua que sus archivos: es de la versión {found} y los '
    . 'archivos son de la versión {expected}. Falta: {tables}. Elija «Actualizar base de datos» en este '
    . 'módulo, en Ajustes → Módulos.';
$lang['logout_master_upgrade_missing'] =
    'Falta en la base de datos: {tables}. Desactive este módulo en Ajustes → Módulos y vuelva a '
    . 'activarlo; así se crea de nuevo lo que falta. Los ajustes y las reglas quedan como están; lo que '
    . 'contenían las tablas se ha perdido.';
$lang['logout_master_upgrade_tell'] = 'Esta página no se puede mostrar por el momento. Avise a un administrador.';
$lang['logout_master_upgrade_link'] = 'Ir a los módulos';
$lang['logout_master_unlock_impossible'] =
    'Esto no se puede comprobar aquí por el momento. Cierre la sesión y vuelva a acceder.';
$lang['logout_master_drafts_unreachable'] =
    'Por el momento no se puede acceder a los borradores. No se ha cambiado nada.';

// The review of the rules, their history, and the pause that a shell can make
$lang['logout_master_review_title'] = 'Revisión';
$lang['logout_master_review_intro'] =
    'Las normas piden revisar los límites de vez en cuando: PCI DSS 4.0.1 12.1.2 y FedRAMP AC-1 al menos '
    . 'cada 12 meses, ISO/IEC 27001 A.5.1 a intervalos planificados y tras los cambios.';
$lang['logout_master_review_state'] = 'Situación actual';
$lang['logout_master_review_owner'] = 'Responsable';
$lang['logout_master_review_nobody'] = 'Nadie';
$lang['logout_master_review_owner_gone'] = 'ya no puede iniciar sesión o editar';
$lang['logout_master_review_last'] = 'Última revisión';
$lang['logout_master_review_never'] = 'Todavía nunca';
$lang['logout_master_review_next'] = 'Próxima revisión';
$lang['logout_master_review_is_overdue'] = 'atrasada';
$lang['logout_master_review_overdue'] = 'La revisión de estas reglas está atrasada.';
$lang['logout_master_review_note'] = 'Qué se ha revisado y con qué resultado';
$lang['logout_master_review_done'] = 'Revisado';
$lang['logout_master_review_plan'] = 'Responsable y día';
$lang['logout_master_review_not_saved'] = 'No se ha guardado nada: vea los campos de abajo.';
$lang['logout_master_review_zone'] = 'Un día de la zona horaria del CRM ({zone}).';
$lang['logout_master_review_interval'] = 'De una revisión a la siguiente';
$lang['logout_master_review_months'] = '{months} meses';
$lang['logout_master_review_why_wanted'] = 'Todo cambio de las reglas necesita un motivo';
$lang['logout_master_review_save'] = 'Guardar';
$lang['logout_master_review_saved'] = 'Guardado.';
$lang['logout_master_review_is_done'] = 'La revisión está en el registro de auditoría. La próxima vence el {day}.';
$lang['logout_master_review_bad_owner'] = 'Se esperaba a alguien que pueda iniciar sesión y editar reglas.';
$lang['logout_master_review_bad_day'] = 'Se esperaba un día a partir de {today}, como 2030-12-31.';
$lang['logout_master_review_why_missing'] = 'Falta el motivo. En este sitio todo cambio de las reglas necesita uno.';
$lang['logout_master_history_title'] = 'Historial';
$lang['logout_master_history_intro'] =
    'Cada cambio guardado en estas páginas, en los ajustes o en la línea de órdenes: quién, cuándo, por '
    . 'qué y qué. Llega tan atrás como el registro de auditoría. Los cambios por SQL o importación solo '
    . 'están en el registro de auditoría.';
$lang['logout_master_history_old'] = 'Antigua';
$lang['logout_master_history_new'] = 'Nueva';
$lang['logout_master_history_revision'] = 'Versión';
$lang['logout_master_history_places'] = 'Lugares cambiados';
$lang['logout_master_history_choose_new'] = 'Versión {revision} como la nueva';
$lang['logout_master_history_choose_old'] = 'Versión {revision} como la antigua';
$lang['logout_master_history_one'] = 'Versión {revision}';
$lang['logout_master_history_two'] = 'De la versión {old} a la versión {new}';
$lang['logout_master_history_in_force'] = 'en vigor';
$lang['logout_master_history_none'] = 'Todavía no se ha guardado ningún cambio.';
$lang['logout_master_history_compare'] = 'Comparar antigua y nueva';
$lang['logout_master_history_back'] = 'Todas las versiones';
$lang['logout_master_history_changed'] = 'esta fila no está como se escribió';
$lang['logout_master_history_unreadable'] = 'Uno de los dos documentos no se puede leer.';
$lang['logout_master_history_same'] = 'Ambas dicen lo mismo.';
$lang['logout_master_history_put_back'] = 'Restablecer la versión {revision}';
$lang['logout_master_history_put_back_help'] =
    'Pasa a ser una versión nueva; esto es lo que cambiaría hoy. Los últimos días de las reglas y los '
    . 'clientes que nombran no forman parte de ella: revise las reglas después.';
$lang['logout_master_history_unknown'] = 'No existe tal versión en el registro de auditoría.';
$lang['logout_master_history_not_believed'] =
    'Esta fila del registro de auditoría no está como se escribió, así que no se ha restablecido.';
$lang['logout_master_history_why'] = 'Versión {revision} restablecida';
$lang['logout_master_history_is_back'] =
    'La versión se ha restablecido como una nueva y vale desde la próxima petición.';
$lang['logout_master_history_order'] = 'Orden';
$lang['logout_master_pause_banner'] =
    'El cierre de sesión automático está en pausa hasta {until} ({zone}): no se cierra la sesión de '
    . 'nadie. Motivo: {why} ({by})';

// Announcements, and the page "How to keep your work"
$lang['logout_master_announce_title'] = 'Anuncios';
$lang['logout_master_announce_news'] = 'Los límites han cambiado desde la última vez que se informó a las personas.';
$lang['logout_master_announce_intro'] =
    'Informe a las personas cuando cambien sus límites. No se envía nada antes de que usted lo vea y lo confirme.';
$lang['logout_master_announce_changes'] = 'Qué cambia';
$lang['logout_master_announce_no_changes'] =
    'Nada ha cambiado desde la última vez que se informó. Aun así puede anunciar algo con sus propias palabras.';
$lang['logout_master_announce_need_not'] = 'No hace falta informar de esto';
$lang['logout_master_announce_told'] = 'Estos cambios se dan por conocidos.';
$lang['logout_master_announce_new'] = 'Nuevo anuncio';
$lang['logout_master_announce_to'] = 'Para quién';
$lang['logout_master_announce_to_staff'] = 'Personal';
$lang['logout_master_announce_to_contact'] = 'Contactos de clientes';
$lang['logout_master_announce_ways'] = 'Por qué medios';
$lang['logout_master_announce_way_banner'] = 'Aviso en cada página';
$lang['logout_master_announce_way_mail'] = 'Correo electrónico';
$lang['logout_master_announce_mail_help'] =
    'El cron del CRM envía los correos, hasta 200 en cada ejecución y solo a personas activas.';
$lang['logout_master_announce_no_mail'] = 'Este CRM no ofrece plantillas de correo a los módulos; solo es posible el aviso.';
$lang['logout_master_announce_from'] = 'Válido desde';
$lang['logout_master_announce_from_help'] =
    'Es lo que leen las personas. Una política guardada rige de inmediato; guárdela ese día.';
$lang['logout_master_announce_until'] = 'Se muestra hasta';
$lang['logout_master_announce_until_help'] = 'El último día en que se muestra a quien no lo ha leído.';
$lang['logout_master_announce_note'] = 'Una frase propia';
$lang['logout_master_announce_note_help'] =
    'Por qué cambia o a quién preguntar. Se muestra tal como la escribe, en un solo idioma.';
$lang['logout_master_announce_asks'] = 'Pedir a las personas que confirmen la lectura';
$lang['logout_master_announce_preview'] = 'Mostrar lo que verán las personas';
$lang['logout_master_announce_preview_title'] = 'Lo que verán las personas';
$lang['logout_master_announce_preview_help'] =
    'Cada persona lo lee en su idioma, con lo que cambia para ella. Aún no se ha enviado nada.';
$lang['logout_master_announce_is_asked'] = 'Se pide confirmar la lectura.';
$lang['logout_master_announce_is_not_asked'] = 'No se pide confirmar la lectura.';
$lang['logout_master_announce_mail_template'] =
    'Según la plantilla original. Si se cambió en las plantillas de correo del CRM, sale ese texto.';
$lang['logout_master_announce_publish'] = 'Anunciar ahora';
$lang['logout_master_announce_begun'] = 'Está anunciado. Los correos salen con las próximas ejecuciones del cron.';
$lang['logout_master_announce_not_sent'] = 'No se anunció nada. Los errores están junto a los campos.';
$lang['logout_master_announce_bad_to'] = 'Se espera al menos un grupo.';
$lang['logout_master_announce_bad_ways'] = 'Se espera al menos un medio que ofrezca este CRM.';
$lang['logout_master_announce_bad_until'] = 'Se espera un día desde hoy y dentro de un año.';
$lang['logout_master_announce_bad_note'] = 'Nada ha cambiado, así que se espera una frase.';
$lang['logout_master_announce_changed_meanwhile'] = 'Algo ha cambiado desde que lo miró o ya está anunciado. Mire de nuevo.';
$lang['logout_master_announce_too_many'] = 'Ya se muestran tres anuncios. Termine primero uno de ellos.';
$lang['logout_master_announce_all'] = 'Anuncios hasta ahora';
$lang['logout_master_announce_none'] = 'Aún no se ha anunciado nada.';
$lang['logout_master_announce_col_begun'] = 'Anunciado';
$lang['logout_master_announce_col_to'] = 'Para quién';
$lang['logout_master_announce_col_state'] = 'Estado';
$lang['logout_master_announce_col_read'] = 'Leído';
$lang['logout_master_announce_col_mails'] = 'Correos';
$lang['logout_master_announce_col_person'] = 'Persona';
$lang['logout_master_announce_col_email'] = 'Dirección';
$lang['logout_master_announce_col_when'] = 'Leído el';
$lang['logout_master_announce_col_by'] = 'Dónde';
$lang['logout_master_announce_col_mail'] = 'Correo';
$lang['logout_master_announce_is_over'] = 'Terminado';
$lang['logout_master_announce_is_on'] = 'Se muestra hasta el {day}';
$lang['logout_master_announce_read_of'] = '{read} de {people} lo han leído.';
$lang['logout_master_announce_hidden_of'] = '{read} de {people} lo han ocultado.';
$lang['logout_master_announce_sent_of'] = '{sent} de {people} correos enviados, {failed} fallidos.';
$lang['logout_master_announce_one'] = 'Anuncio del {day}';
$lang['logout_master_announce_mailed_doubt'] = 'En duda: el cron se interrumpió al enviarlo';
$lang['logout_master_announce_mailed_sending'] = 'Enviándose';
$lang['logout_master_announce_mailed_sent'] = 'Enviado';
$lang['logout_master_announce_mailed_failed'] = 'Fallido';
$lang['logout_master_announce_mailed_again'] = 'Espera la próxima ejecución';
$lang['logout_master_announce_mail_again'] = 'Enviar de nuevo esos correos';
$lang['logout_master_announce_mail_again_help'] =
    'Los correos fallidos y aquellos de los que no se sabe si salieron. Nadie más recibe un segundo.';
$lang['logout_master_announce_mail_again_done'] = 'Correos que salen otra vez: {mails}';
$lang['logout_master_announce_end'] = 'Terminar este anuncio';
$lang['logout_master_announce_end_help'] = 'Nadie lo ve más y los correos pendientes no salen.';
$lang['logout_master_announce_ended'] = 'El anuncio ha terminado.';
$lang['logout_master_announce_delete'] = 'Eliminar este anuncio';
$lang['logout_master_announce_delete_help'] =
    'La lista de lectores se elimina también. El registro conserva inicio, fin y cantidades.';
$lang['logout_master_announce_deleted'] = 'El anuncio se ha eliminado.';
$lang['logout_master_announce_gone'] = 'Ese anuncio ya no existe.';
$lang['logout_master_announce_people'] = 'Quién lo ha leído';
$lang['logout_master_announce_filter'] = 'Mostrar';
$lang['logout_master_announce_filter_all'] = 'Todos';
$lang['logout_master_announce_filter_read'] = 'Quienes lo han leído';
$lang['logout_master_announce_filter_unread'] = 'Quienes no lo han leído';
$lang['logout_master_announce_filter_unsent'] = 'Correo fallido o sin terminar';
$lang['logout_master_announce_by_banner'] = 'En el aviso';
$lang['logout_master_announce_by_page'] = 'En la página sobre el trabajo';
$lang['logout_master_announce_nobody'] = 'Nadie.';
$lang['logout_master_announce_before'] = 'Anteriores';
$lang['logout_master_announce_more'] = 'Más';
$lang['logout_master_announce_banner_title'] = 'El cierre automático de sesión cambia';
$lang['logout_master_announce_holds_from'] = 'Desde el {day}:';
$lang['logout_master_announce_change'] = '{setting}: hasta ahora {before}, después {after}';
$lang['logout_master_announce_same'] = 'Sus propios límites siguen como están.';
$lang['logout_master_announce_enforced'] = 'Los límites se aplican; hasta ahora solo se registraba lo que harían.';
$lang['logout_master_announce_recorded'] = 'Por ahora no se cierra la sesión de nadie automáticamente.';
$lang['logout_master_announce_others'] = 'También cambian reglas para ciertas personas, redes u horas.';
$lang['logout_master_announce_group_role'] = 'Rol {role}';
$lang['logout_master_announce_group_admins'] = 'Administradores, rol {role}';
$lang['logout_master_announce_subject'] = '{site}: el cierre automático de sesión cambia';
$lang['logout_master_announce_mail_asks'] = 'Inicie sesión y confirme en la página siguiente que ha leído esto.';
$lang['logout_master_announce_read'] = 'Lo he leído';
$lang['logout_master_announce_hide'] = 'Ocultar';
$lang['logout_master_announce_noted'] = 'Gracias. Consta que lo ha leído.';
$lang['logout_master_announce_hidden'] = 'Ya no se le muestra.';
$lang['logout_master_keep_title'] = 'Cómo conservar su trabajo';
$lang['logout_master_keep_intro'] =
    'Cuando se ha ido, el sistema cierra su sesión para que nadie use lo que dejó abierto. Mientras trabaja, no '
    . 'molesta.';
$lang['logout_master_keep_limits'] = 'Sus propios límites';
$lang['logout_master_keep_nothing_enforced'] = 'En este momento no se le aplica nada.';
$lang['logout_master_keep_idle'] = 'Tras {time} sin actividad se cierra su sesión.';
$lang['logout_master_keep_idle_locks'] =
    'Tras {time} sin actividad la página se bloquea. Durante {grace} más puede desbloquearla y seguir; después se '
    . 'cierra su sesión.';
$lang['logout_master_keep_warning_at'] = 'Un aviso se abre {time} antes.';
$lang['logout_master_keep_no_idle'] = 'No se cierra su sesión por inactividad.';
$lang['logout_master_keep_absolute'] = '{time} después de iniciar sesión debe iniciarla de nuevo, por activo que esté.';
$lang['logout_master_keep_warning'] = 'Qué significa el aviso';
$lang['logout_master_keep_warning_help'] =
    'Cuenta hasta el final de su sesión. Pulse «{stay}»: eso basta. También cuenta escribir y hacer clic antes; no '
    . 'cuentan las páginas que solo se actualizan.';
$lang['logout_master_keep_drafts'] = 'Lo que estaba escribiendo';
$lang['logout_master_keep_no_drafts'] = 'Este sitio no guarda borradores. Guarde lo que escribe antes de irse.';
$lang['logout_master_keep_drafts_help'] =
    'Lo que escribe en formularios se guarda {hours} horas, cifrado y solo para usted. Inicie sesión de nuevo y '
    . 'abra la misma página: le ofrece su texto. Todos están aquí:';
$lang['logout_master_keep_lock'] = 'Cuando se ausenta';
$lang['logout_master_keep_lock_help'] = 'Bloquee la página en vez de esperar el límite. Vuelve al mismo lugar.';
$lang['logout_master_keep_phone_help'] = 'Si solo habla y no escribe, indíquelo y el límite espera.';
// End of announcements

// The warning, "on the phone" and the lock: what the page script shows, and the page of a locked session
$lang['logout_master_warning_title'] = '¿Sigue ahí?';
$lang['logout_master_warning_message'] = 'No ha estado activo. Su sesión se cerrará en {time}.';
$lang['logout_master_warning_message_lock'] = 'No ha estado activo. La pantalla se bloqueará en {time}.';
$lang['logout_master_absolute_message'] =
    'Su sesión alcanza su tiempo máximo y termina en {time}. Guarde su trabajo e inicie sesión de nuevo; esto no '
    . 'se puede aplazar.';
$lang['logout_master_stay'] = 'Seguir conectado';
$lang['logout_master_logout_now'] = 'Cerrar sesión ahora';
$lang['logout_master_understood'] = 'OK';
$lang['logout_master_time_minutes_seconds'] = '{minutes} min {seconds} s';
$lang['logout_master_time_seconds'] = '{seconds} s';
$lang['logout_master_spoken_minutes'] = 'quedan {minutes} minutos';
$lang['logout_master_spoken_seconds'] = 'quedan {seconds} segundos';
$lang['logout_master_title_prefix'] = '{time} – ';
$lang['logout_master_extend_failed'] =
    'No se pudo prolongar su sesión. Copie lo que ha escrito e inicie sesión de nuevo.';
$lang['logout_master_locked_message'] =
    'No ha estado activo durante un rato. Desbloquee para seguir donde estaba.';
$lang['logout_master_unlock'] = 'Desbloquear';
$lang['logout_master_unlock_password'] = 'Su contraseña';
$lang['logout_master_unlock_code'] = 'Código de su segundo factor';
$lang['logout_master_unlock_wrong'] = 'Esa contraseña no es correcta.';
$lang['logout_master_unlock_wait'] =
    'Demasiadas contraseñas erróneas. Inténtelo de nuevo en {minutes} minutos.';
$lang['logout_master_hold_question'] = 'Cubrir la página y mantener mi sesión durante:';
$lang['logout_master_hold_refused'] = 'No se pudo cubrir la página. Bloquéela o cierre la sesión.';
$lang['logout_master_hold_cancel'] = 'Cancelar';
$lang['logout_master_away_title'] = 'Al teléfono';
$lang['logout_master_away_message'] =
    'La página está cubierta. Su sesión sigue abierta {time} como máximo.';
$lang['logout_master_away_back'] = 'Ya he vuelto';
$lang['logout_master_time_minutes'] = '{minutes} min';
