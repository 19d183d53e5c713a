<?php

/** {staff_firstname} and its like. */

declare(strict_types=1);

class Staff_merge_fields extends App_merge_fields
{
    public function build()
    {
        return array_map(
            static fn (string $name): array => ['name' => $name, 'key' => "{{$name}}", 'available' => ['staff']],
            ['staff_firstname', 'staff_lastname', 'staff_email']
        );
    }

    /** @return array<string, string> */
    public function format(int|string $id)
    {
        $staff = get_staff($id);
        return [
            '{staff_firstname}' => e($staff->firstname ?? ''),
            '{staff_lastname}' => e($staff->lastname ?? ''),
            '{staff_email}' => e($staff->email ?? ''),
        ];
    }
}
