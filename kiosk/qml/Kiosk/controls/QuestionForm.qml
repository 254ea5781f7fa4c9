// The exhibitor's own questions, in the place of the fields; the one that is written into stands alone, above the keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: form

    required property Enquiry enquiry
    required property Keyboard keyboard
    // In reach mode one question is on at a time.
    property int at: 0

    Scroller {
        anchors { fill: parent; bottomMargin: turner.visible ? turner.height + 2 * Theme.u : 0 }
        low: true

        Column {
            width: parent.width
            spacing: 2.4 * Theme.u

            Words {
                width: parent.width
                text: form.enquiry.title
                style: "h2"
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            Words {
                visible: !form.keyboard.open
                width: parent.width
                text: qsTr("Answer what you like; you can send without.")
                style: "small"
                color: Theme.text2
            }
            Repeater {
                id: all

                model: form.enquiry.questions

                Column {
                    id: question

                    required property int index
                    required property string key
                    required property string text
                    required property bool free
                    required property bool focused
                    required property string value
                    required property Rows choices

                    visible: focused || (!form.keyboard.open && (!Theme.reach || index === form.at))
                    width: form.width
                    spacing: 0.8 * Theme.u

                    Words {
                        visible: !question.free
                        width: parent.width
                        text: question.text
                        style: "label"
                        font.weight: Font.Medium
                    }
                    ChoiceRow {
                        visible: !question.free
                        width: parent.width
                        model: question.choices
                        Accessible.name: question.text
                        onTouched: key => form.enquiry.choose(question.key, key)
                    }
                    Field {
                        visible: question.free
                        width: parent.width
                        label: question.text
                        value: question.value
                        hint: qsTr("Touch to write")
                        inUse: question.focused
                        onTouched: form.enquiry.focusQuestion(question.key)
                        onTyped: text => {
                            form.enquiry.focusQuestion(question.key);
                            form.keyboard.type(text);
                        }
                        onErased: {
                            form.enquiry.focusQuestion(question.key);
                            form.keyboard.erase();
                        }
                        onEntered: form.keyboard.hide()
                    }
                }
            }
        }
    }
    PageTurner {
        id: turner

        visible: Theme.reach && !form.keyboard.open && all.count > 1
        anchors { left: parent.left; bottom: parent.bottom }
        page: form.at
        pages: all.count
        onTurned: by => form.at += by
    }
}
