<?php

/**
 * Brazilian Portuguese texts that the host reads with every page, so only what pages show or the host itself translates; all others are in
 * logout_master_pages_lang.php. {words in braces} are filled in; no per cent sign may stand here, the host formats texts.
 */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

$lang = [
    'logout_master_locale' => 'pt-BR',
    'logout_master_direction' => 'ltr',
    'logout_master_folder' => 'portuguese_br',

    // The settings tab
    'logout_master_settings_tab' => 'Saída automática',

    // The page script and the lock page
    'logout_master_retry' => 'Tentar de novo',
    'logout_master_checking' => 'Verificando se você ainda está conectado…',
    'logout_master_offline' => 'O servidor não responde. Seu trabalho fica nesta página; continuamos tentando.',
    'logout_master_ended_title' => 'Você está desconectado',
    'logout_master_ended_message' => 'Sua sessão terminou. Entre de novo para continuar.',
    'logout_master_login' => 'Entrar',
    'logout_master_locked_title' => 'A tela está bloqueada',

    // A person's own sessions
    'logout_master_mine_menu' => 'Meu acesso',
    'logout_master_mine_title' => 'Minhas sessões',

    // "I am on the phone", and the lock that a person asks for
    'logout_master_hold_title' => 'Estou ao telefone',
    'logout_master_lock_now' => 'Bloquear agora',

    // Drafts
    'logout_master_drafts_title' => 'Meus rascunhos',

    // The audit log, its alarms, and the permissions
    'logout_master_audit_title' => 'Registro de auditoria',
    'logout_master_alarm_canary' => 'A sessão de teste diária não terminou a tempo. Veja o registro de auditoria.',
    'logout_master_alarm_chain' => 'O registro de auditoria não está como foi escrito. Abra-o e verifique a cadeia.',
    'logout_master_alarm_silent' =>
        'Há três dias nenhuma sessão de teste tem resultado. A tarefa cron do CRM está funcionando?',
    'logout_master_capability_title' => 'Saída automática',
    'logout_master_capability_view' => 'Ver regras e números',
    'logout_master_capability_edit' => 'Editar regras',
    'logout_master_capability_end_sessions' => 'Encerrar sessões de outras pessoas',
    'logout_master_capability_audit' => 'Registro de auditoria e evidências',

    // Everybody's live sessions, and the figures
    'logout_master_live_title' => 'Sessões abertas',
    'logout_master_reports_title' => 'Números de logout',

    // Rules, presets, limits and the dry run.
    'logout_master_rules_title' => 'Regras',

    // Reminders of the review of the rules
    'logout_master_review_soon' => 'A revisão das regras de saída automática vence em até duas semanas.',
    'logout_master_review_due' => 'Chegou o dia de revisar as regras de saída automática.',
    'logout_master_review_late' => 'A revisão das regras de saída automática está atrasada.',
    'logout_master_review_soon_all' =>
        'A revisão das regras de saída automática vence em até duas semanas. Não há responsável que possa '
        . 'entrar e editá-las; por isso todos os que podem editá-las são avisados.',
    'logout_master_review_due_all' =>
        'Chegou o dia de revisar as regras de saída automática. Não há responsável que possa entrar e '
        . 'editá-las; por isso todos os que podem editá-las são avisados.',
    'logout_master_review_late_all' =>
        'A revisão das regras de saída automática está atrasada. Não há responsável que possa entrar e '
        . 'editá-las; por isso todos os que podem editá-las são avisados.',
];
