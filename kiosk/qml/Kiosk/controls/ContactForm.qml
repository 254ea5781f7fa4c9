// The left (in portrait the upper) part of the contact page: for whom, the notice, the fields, and what is still missing.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: form

    required property Contact contact
    required property Keyboard keyboard

    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property real columnGap: 3 * Theme.u

    Words {
        id: title

        anchors { left: parent.left; right: parent.right; top: Theme.portrait ? undefined : parent.top; bottom: Theme.portrait ? notice.top : undefined; bottomMargin: 2.4 * Theme.u }
        text: form.contact.title
        style: "h2"
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }
    Words {
        id: notice

        anchors { left: parent.left; right: parent.right; top: Theme.portrait ? undefined : title.bottom; topMargin: 1 * Theme.u; bottom: Theme.portrait ? fields.top : undefined; bottomMargin: 3.4 * Theme.u }
        text: form.contact.notice
        style: "small"
        color: Theme.text2
    }
    Grid {
        id: fields

        anchors { left: parent.left; right: parent.right; bottom: hint.top; bottomMargin: (Theme.portrait ? 2.6 : 1.4) * Theme.u }
        columns: form.columns
        columnSpacing: form.columnGap
        rowSpacing: (Theme.portrait ? 2.6 : 2.4) * Theme.u

        Repeater {
            model: form.contact.fields

            Field {
                required property string key
                required property bool focused
                required label
                required value
                required error
                required hint

                width: (form.width - (form.columns - 1) * form.columnGap) / form.columns
                inUse: focused
                onTouched: form.contact.focusField(key)
                onTyped: text => {
                    form.contact.focusField(key);
                    form.keyboard.type(text);
                }
                onErased: {
                    form.contact.focusField(key);
                    form.keyboard.erase();
                }
                onEntered: form.contact.nextField()
            }
        }
    }
    Words {
        id: hint

        readonly property bool wanting: form.contact.missing !== ""

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        text: wanting ? form.contact.missing : qsTr("Leave half-way, and nothing is kept.")
        style: "small"
        color: wanting ? Theme.caution : Theme.text3
    }
}
